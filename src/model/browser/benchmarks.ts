import type {Printed} from './department.ts';

/** What a published number is for, when a reader's own department is held against it. */
export const benchmarkRoles = [
  'median',
  'lower-quartile',
  'upper-quartile',
  'pooled',
  'low-adopters-median',
  'medium-adopters-median',
  'high-adopters-median',
  'lowest-share',
  'highest-share',
  'few-band-4',
  'over-recruited-support',
  'over-recruited-radiographers',
  'smallest-establishment',
  'largest-establishment',
  'smaller-below',
  'large-above',
] as const;
export type BenchmarkRole = (typeof benchmarkRoles)[number];

/** A published number that a department is held against. */
export interface Benchmark extends Printed {
  /** "22.27 %". */
  readonly text: string;
  /** Over how many it was taken; undefined where the source does not say. */
  readonly n: number | undefined;
  /** Of when it is: "December 2022"; "published 2025" where the data have no date. */
  readonly when: string;
}
export type Benchmarks = Readonly<Partial<Record<BenchmarkRole, Benchmark>>>;

/** What results are about, in their order. */
export const topics = ['share', 'adopter', 'bands', 'vacancy', 'size'] as const;
export type Topic = (typeof topics)[number];

/** Something that can be said of a department, and the number that it is about. */
export interface TopicResult {
  readonly topic: Topic;
  /** Stands large: "24.1 %". */
  readonly large: string;
  readonly sentences: readonly string[];
}

/** What a topic takes. */
export const needs: Readonly<Record<Topic, string>> = {
  share: 'people at each band, or funded or filled posts of both groups',
  adopter: 'people at each band, or funded or filled posts of both groups',
  bands: 'people at bands 2, 3 and 4',
  vacancy: 'funded and filled posts of a group',
  size: 'people at each band, or funded posts of both groups',
};

const space = '\u00a0';
/** With one decimal where it has any: 12, 12.5. */
export const amount = (value: number): string => String(Number(value.toFixed(1)));
export const perCent = (value: number): string => `${value.toFixed(1)}${space}%`;
export const wte = (value: number): string => `${amount(value)}${space}WTE`;

/** "16 trusts of the study". */
export const servicesOf = ({n}: Benchmark): string =>
  n === undefined ? 'trusts of the study' : `${n} trusts of the study`;
