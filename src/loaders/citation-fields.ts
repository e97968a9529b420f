import {isMap, parseDocument} from 'yaml';

/** The fields of a citation file by their names; one that is no YAML is a single field, and is read all the same. */
export function citationFields(text: string): Readonly<Record<string, unknown>> {
  const document = parseDocument(text);
  return document.errors.length === 0 && isMap(document.contents)
    ? (document.toJS() as Record<string, unknown>)
    : {whole: text};
}
