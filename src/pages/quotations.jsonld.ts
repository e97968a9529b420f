import {addressOf} from '../components/cite/cited.ts';
import {annotationCollection} from '../publishing/citations/annotations.ts';
import {report, study} from '../study/current.ts';

/** Every quotation as a Web Annotation of its source. */
export const GET = () =>
  Response.json(annotationCollection(study(), {name: report().name, address: addressOf}), {
    headers: {'content-type': 'application/ld+json; charset=utf-8'},
  });
