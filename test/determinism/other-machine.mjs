// Loaded into emvi's process before emvi: another clock, other luck, and folders that list their files backwards.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const RealDate = Date;
const shift = -25 * 365 * 24 * 3600 * 1000;

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + shift);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + shift;
  }
};
Math.random = () => 0.123456789;

const { readdirSync } = fs;
fs.readdirSync = (...words) => readdirSync(...words).reverse();
syncBuiltinESMExports();
