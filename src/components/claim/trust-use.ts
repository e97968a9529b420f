import {trustLink} from '../../links.ts';
import type {Study} from '../../model/study.ts';
import {claimsAbout} from '../../publishing/catalogue/content-rows.ts';
import type {ReportPlace} from '../text/prose-places.ts';

/** The profile of the one trust that a claim is about; undefined where it is about several, or about none. */
export function profileOf(study: Study, claim: string): ReportPlace | undefined {
  const [trust, ...others] = study.cases.filter((each) =>
    claimsAbout(study, each.case).includes(claim),
  );
  return trust && others.length === 0
    ? {name: `Trust ${trust.number}`, href: trustLink(trust)}
    : undefined;
}
