import {zipSync} from 'fflate';
import {escape} from 'html-escaper';
import type {Code, CodedCase, CodedProject, Passage} from './project.ts';

/** What the files say of the report that they come from. */
export interface Origin {
  /** Name of the report. */
  readonly name: string;
  /** Where it comes from and what it may be used for, in sentences. */
  readonly note: string;
  /** ISO date of the paper, as a year, month or day: programs ask of when a passage is. */
  readonly date: string;
}

/** The namespaces of the REFI-QDA standard 1.5. */
const codebookSpace = 'urn:QDA-XML:codebook:1.0';
const projectSpace = 'urn:QDA-XML:project:1.0';

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element with what stands in it, each a line. */
function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  return content.length === 0
    ? `<${name}${list}/>`
    : [`<${name}${list}>`, ...content, `</${name}>`].join('\n');
}

/** An element of words alone; nothing where there are none. */
const words = (name: string, text: string): string[] =>
  text === '' ? [] : [`<${name}>${escape(text)}</${name}>`];

/** An element of others; nothing where there are none: the standard has no empty lists. */
const list = (name: string, content: readonly string[]): string[] =>
  content.length === 0 ? [] : [element(name, {}, content)];

const xml = (root: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;

const codeElement = ({guid, name, description, color, isCodable, children}: Code): string =>
  element('Code', {guid, name, isCodable, color}, [
    ...words('Description', description),
    ...children.map(codeElement),
  ]);

/** The codes alone: the text of a .qdc file. */
export const codebookXml = ({codes}: CodedProject, {name}: Origin): string =>
  xml(
    element(
      'CodeBook',
      {xmlns: codebookSpace, origin: name},
      list('Codes', codes.map(codeElement)),
    ),
  );

/** Codes, cases and coded passages: the text of project.qde. */
export function projectXml(project: CodedProject, {name, note, date}: Origin): string {
  const {user, codes, variables, cases, passages} = project;
  const creationDateTime = dateTime(date);
  const users = [element('User', {guid: user, name})];
  return xml(
    element(
      'Project',
      {xmlns: projectSpace, name, origin: name, creatingUserGUID: user, creationDateTime},
      [
        ...list('Users', users),
        ...list('CodeBook', list('Codes', codes.map(codeElement))),
        ...list(
          'Variables',
          variables.map((each) => element('Variable', {...each, typeOfVariable: 'Text'})),
        ),
        ...list('Cases', cases.map(caseElement)),
        ...list(
          'Sources',
          passages.map((passage) => sourceElement(passage, {creatingUser: user, creationDateTime})),
        ),
        ...words('Description', note),
      ],
    ),
  );
}

/** Midnight of a date of which the month or day may be missing; undefined where there is no date. */
function dateTime(date: string): string | undefined {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? [];
  return year && `${year}-${month}-${day}T00:00:00Z`;
}

const caseElement = ({guid, name, values, passages}: CodedCase): string =>
  element('Case', {guid, name}, [
    ...[...values].map(([variable, value]) =>
      element('VariableValue', {}, [
        element('VariableRef', {targetGUID: variable}),
        ...words('TextValue', value),
      ]),
    ),
    ...passages.map((targetGUID) => element('SourceRef', {targetGUID})),
  ]);

/** The file of a passage within the project. */
const fileOf = ({guid}: Passage): string => `${guid}.txt`;

function sourceElement(passage: Passage, made: Attributes): string {
  const {guid, name, description, text, selection, coding, code} = passage;
  const coded = element('Coding', {guid: coding, ...made}, [
    element('CodeRef', {targetGUID: code}),
  ]);
  const whole = {startPosition: 0, endPosition: [...text].length};
  return element(
    'TextSource',
    {guid, name, plainTextPath: `internal://${fileOf(passage)}`, ...made},
    [
      ...words('Description', description),
      element('PlainTextSelection', {guid: selection, name, ...whole, ...made}, [coded]),
    ],
  );
}

/** The same day in every file, so that an unchanged study gives the same bytes. */
const packedOn = new Date(1980, 0, 2);

/** A .qdpx file: project.qde, and each passage as plain text in UTF-8 without a mark or a line end. */
export function projectFile(project: CodedProject, origin: Origin): Uint8Array {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return zipSync(
    {
      'project.qde': bytes(projectXml(project, origin)),
      ...Object.fromEntries(
        project.passages.map((passage) => [`Sources/${fileOf(passage)}`, bytes(passage.text)]),
      ),
    },
    {level: 9, mtime: packedOn},
  );
}
