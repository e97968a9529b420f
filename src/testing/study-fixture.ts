import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {assemble} from '../dataset/assemble.ts';
import {StudyError} from '../dataset/study-error.ts';
import {formatProblem} from '../loaders/problem.ts';
import type {Study} from '../model/study.ts';
import {areas, bands} from '../model/workforce.ts';

/** A small made-up study that keeps every rule: three cases, of which T03 supplied nothing. */
export function fixtureFiles(): Record<string, string> {
  return {
    'data/sources.csv': lines(
      'source,producer,title,published,data_date,licence,doi,url,short,reference',
      'paper,Example A,An example study,2024-05,,CC BY 4.0,10.1234/example,https://example.org/paper,Journal 2024,not-applicable',
      'survey,Example B,A survey of the cases,2023,2023-02,CC BY 4.0,,,Survey 2023,2',
      'simulation,This repository,Simulated rows,2024,,CC0,,,Simulation,not-applicable',
    ),
    'data/cases.csv': lines(
      'case,number,provenance,source,place',
      'T01,1,published,paper,Table 1',
      'T02,2,published,paper,Table 1',
      'T03,3,published,paper,Table 1',
    ),
    'data/sampling.csv': lines(
      'case,adopter,size,trust,provenance,source,place',
      'T01,high,medium,C001,simulated,simulation,',
      'T02,medium,small,C002,simulated,simulation,',
      'T03,low,small,C003,simulated,simulation,',
    ),
    'data/framework/themes.csv': lines(
      'theme,order,name,short',
      'roles,1,Roles and titles,Roles',
      'growth,2,Growth of the team,Growth',
    ),
    'data/framework/categories.csv': lines(
      'category,theme,order,name,short,description',
      'titles,roles,1,Many titles,Titles,What posts are called',
      'rotas,roles,2,Fixed and rotating posts,Rotas,Who works where',
      'training,growth,1,Training on the job,Training,How people learn',
    ),
    'data/framework/participants.csv': lines(
      'participant,kind,number,case,provenance,source,place',
      'RSM1,service-manager,1,T01,published,paper,',
      'RSM2,service-manager,2,T02,published,paper,',
      'RSM3,service-manager,3,T03,published,paper,',
      'INR1,network-representative,1,,published,paper,',
    ),
    'data/framework/quotations.csv': lines(
      'quotation,participants,category,text,about,provenance,source,place',
      'q01,RSM1 INR1,titles,"We say ""helper"", mostly",What posts are called,published,paper,2.1',
      'q02,,training,room to learn,Time for training,published,paper,2.3',
    ),
    'data/framework/matrix.csv': lines(
      'participant,category,summary,provenance,source,place',
      'RSM1,titles,Uses the title helper.,published,paper,2.1',
      'RSM2,rotas,Every post rotates.,published,paper,2.2',
    ),
    'data/framework/instruments.csv': lines(
      'question,schedule,number,part,asks,categories,provenance,source,place',
      'n01,network,1,main,Role of the participant,,published,paper,"Appendix 1, 1"',
      'n02,network,2,main,What posts are called,titles,published,paper,"Appendix 1, 2"',
      'n02b,network,2,b,Whether posts rotate,titles rotas,published,paper,"Appendix 1, 2b"',
      'n02c,network,2,c,How far they rotate,rotas,published,paper,"Appendix 1, 2c"',
      'm01,manager,1,main,How people learn,training,published,paper,"Appendix 2, 1"',
    ),
    'data/census/census.csv': lines(
      'trust,kind,band,headcount,provenance,source,place',
      ...censusTrust('C001', 'acute', 10),
      ...censusTrust('C002', 'acute', 7),
      ...censusTrust('C003', 'specialist', 4),
    ),
    'data/questionnaire/establishment.csv': lines(
      'case,staff,measure,wte,provenance,source,place',
      'T01,support,funded,30.4,simulated,simulation,',
      'T01,radiographers,funded,69.6,simulated,simulation,',
      'T01,imaging,funded,100,published,paper,Fig. 1 text',
      'T01,support,in-post,31,simulated,simulation,',
      'T01,radiographers,in-post,60.5,simulated,simulation,',
      'T01,imaging,in-post,91.5,simulated,simulation,',
      'T02,support,funded,20.5,observed,survey,',
      'T02,radiographers,funded,59.5,observed,survey,',
      'T02,imaging,funded,80,observed,survey,',
      'T03,imaging,funded,not-supplied,observed,survey,',
    ),
    'data/questionnaire/headcount.csv': lines(
      'case,band,headcount,provenance,source,place',
      'T01,band-2,20,simulated,simulation,',
      'T01,band-3,5,simulated,simulation,',
      'T01,band-4,10,published,paper,Fig. 2 text',
      'T01,support,35,derived,paper,Fig. 2 text',
      'T02,band-2,18,observed,survey,',
      'T02,band-3,4,observed,survey,',
      'T02,band-4,1,observed,survey,',
      'T03,support,not-supplied,observed,survey,',
    ),
    'data/questionnaire/deployment.csv': lines(
      'case,bands,area,headcount,provenance,source,place',
      'T01,bands-2-and-3,x-ray,5,simulated,simulation,',
      'T01,bands-2-and-3,ct,20,simulated,simulation,',
      'T01,bands-2-and-3,rotational,0,published,paper,2.2',
      'T01,band-4,x-ray,10,simulated,simulation,',
      'T01,band-4,rotational,0,published,paper,2.2',
      'T02,bands-2-and-3,ct,0,observed,survey,',
      'T02,bands-2-and-3,rotational,22,observed,survey,',
      'T02,band-4,ct,not-applicable,observed,survey,',
      'T02,band-4,rotational,1,observed,survey,',
      ...nobodyElse('T01,bands-2-and-3', ['x-ray', 'ct', 'rotational'], 'simulated,simulation'),
      ...nobodyElse('T01,band-4', ['x-ray', 'rotational'], 'simulated,simulation'),
      ...nobodyElse('T02,bands-2-and-3', ['ct', 'rotational'], 'observed,survey'),
      ...nobodyElse('T02,band-4', ['ct', 'rotational'], 'observed,survey'),
    ),
    'data/questionnaire/statements.csv': lines(
      'case,statement,value,provenance,source,place',
      'T01,support-share,30,published,paper,Fig. 1 text',
      'T01,band-4-share,29,published,paper,Fig. 2 text',
      'T01,support-over-recruited,not-applicable,published,paper,Fig. 5 text',
      'T01,no-posts-rotational,not-applicable,published,paper,2.2',
      'T02,all-posts-rotational,not-applicable,published,paper,2.2',
    ),
    'data/claims.csv': lines(
      'claim,statement,value,unit,decimals,n,numerator,denominator,note,discrepancies,basis,computation,reason,sentence,do_not_say,provenance,source,place',
      'cases,services took part,3,trusts,0,not-published,not-applicable,not-applicable,,,count,not-checkable,A plain count,{value} took part,,published,paper,Findings',
      'supplied-share,of the services supplied data,66.7,%,1,3,2,3,,d01,count,not-checkable,A plain share,{value} of the services supplied data,,published,paper,Findings',
      'size-correlation,between size and share,-0.19,,2,16,not-applicable,not-applicable,,,chosen,not-checkable,The rows are not published,The correlation is {value},,published,paper,Fig. 1 text',
      'supplied,services supplied data,2,trusts,0,3,2,3,Counted from the table,,count,not-checkable,Counted by hand,{value} supplied data,,derived,paper,Findings',
    ),
    'data/said.csv': lines(
      'said,words,about,provenance,source,place',
      'room-to-learn,several managers,managers who want room to learn,published,paper,2.3',
    ),
    'data/discrepancies.csv': lines(
      'discrepancy,title,finding,handling,categories',
      'd01,Two counts,The text says 2 and the table 3.,Both are shown.,titles training',
    ),
    'data/references.json': lines(
      '[',
      '  {"id": "ref-1", "type": "article-journal", "title": "First work"},',
      '  {"id": "ref-2", "type": "report", "title": "Second work"}',
      ']',
    ),
  };
}

const lines = (...rows: string[]): string => `${rows.join('\n')}\n`;

const censusTrust = (trust: string, kind: string, people: number): string[] =>
  bands.map((band, index) => `${trust},${kind},${band},${people + index},simulated,simulation,`);

/** The areas of a case that have no row above, without anybody in them. */
const nobodyElse = (group: string, above: readonly string[], origin: string): string[] =>
  areas.filter((area) => !above.includes(area)).map((area) => `${group},${area},0,${origin},`);

/** Changes to files: what to find (it must be there) and what to put in its place, or the whole text; null takes the file away. */
export type Changes = Readonly<
  Record<string, readonly [find: string, put: string] | string | Uint8Array | null>
>;

/** Writes the fixture study below a folder, with changes, and hands the folder back. */
export function fixtureStudy(folder: string, changes: Changes = {}): string {
  for (const [file, content] of changed(changes)) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), content);
  }
  return folder;
}

/** The problems that a change to the fixture study brings, as a researcher reads them. */
export function problemsAfter(changes: Changes): string[] {
  const files = changed(changes);
  return assemble((file) => files.get(file)).problems.map(formatProblem);
}

/** The notes that a change to the fixture study brings. */
export function notesAfter(changes: Changes): string[] {
  const files = changed(changes);
  return assemble((file) => files.get(file)).notes.map(formatProblem);
}

/** The fixture study as typed tables, without a file being written. */
export function fixtureTables(changes: Changes = {}): Study {
  const files = changed(changes);
  const {study, problems} = assemble((file) => files.get(file));
  if (problems.length > 0) throw new StudyError(problems);
  return study;
}

function changed(changes: Changes): Map<string, Uint8Array> {
  const contents = Object.entries({...fixtureFiles(), ...changes}).flatMap(
    ([file, change]): [string, Uint8Array][] => {
      if (change === null || change instanceof Uint8Array)
        return change === null ? [] : [[file, change]];
      return [
        [
          file,
          new TextEncoder().encode(typeof change === 'string' ? change : replaced(file, change)),
        ],
      ];
    },
  );
  return new Map(contents);
}

function replaced(file: string, [find, put]: readonly [string, string]): string {
  const text = fixtureFiles()[file] ?? '';
  if (!text.includes(find))
    throw new Error(`The fixture's ${file} has no ${JSON.stringify(find)} to change.`);
  return text.replace(find, () => put);
}
