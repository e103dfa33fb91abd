import type { Goal, WorkloadFigures } from './goals.mjs';

export function withFigures(page: string, figures: readonly WorkloadFigures[], goals: readonly Goal[]): string;
export function describe(figures: readonly WorkloadFigures[], goals: readonly Goal[]): string;
export function sentence(figures: readonly WorkloadFigures[]): string;
