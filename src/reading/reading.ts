import type { Bid } from '../model/bid.ts';

/** What the texts of a bid say: every question about them answered from one reading, made when first asked. */
export class Reading {
  constructor(readonly bid: Bid) {}
}
