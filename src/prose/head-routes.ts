// The route that the head of a text draws, beside the row of the routes that people told of.
import type {Study} from '../model/study.ts';
import type {AboutProblem} from './about.ts';
import {frontMatterOf} from './front-matter.ts';

/** The ends of a route in a head that are not those of the route which its quotation tells of. */
export function headRouteProblems(study: Study, text: string): AboutProblem[] {
  const {values} = frontMatterOf(text);
  const quoted = values.find(({key}) => key === 'quote')?.value;
  const routes = study.routes.filter(({quotation}) => quotation !== '' && quotation === quoted);
  const [route] = routes;
  if (!route) return [];
  return values.flatMap(({key, value, start}) => {
    if (key !== 'from' && key !== 'to') return [];
    const ends = routes.map((each) => each[key].replace('-', ' '));
    return ends.includes(value)
      ? []
      : [
          {
            at: start,
            message:
              `The head draws a route ${key} ${value}, and data/framework/routes.csv has ${route.participant} go ` +
              `${key} ${ends[0]} (${quoted}). Write ${ends[0]}.`,
          },
        ];
  });
}
