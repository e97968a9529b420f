import type {Sourced} from '../values/provenance.ts';

/** Ways to deploy staff: whether posts rotate, and on which band a service leans. */
export const deployments = [
  'static',
  'rotating-and-static',
  'rotating',
  'band-2',
  'either-band',
  'band-3',
] as const;
export type DeploymentStance = (typeof deployments)[number];

/** How services are reported to deploy their staff. */
export interface DeploymentModel extends Sourced {
  /** Permanent id, such as "lost-band-3". */
  readonly model: string;
  readonly deploys: DeploymentStance;
  /** Who speaks for the services; empty where the source names none of them. */
  readonly participants: readonly string[];
  /** Whose services they are, where the source names none: "several managers". */
  readonly holders: string;
  /** What places them, in the words of the report. */
  readonly reason: string;
  readonly said: string;
  readonly quotation: string;
  readonly category: string;
}
