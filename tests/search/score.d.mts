import type { Measures, Query } from './measure.ts';

export function score(golden: readonly Query[], run: readonly { id: string; results: string[] }[]): { overall: Measures; groups: Record<string, Measures> };
