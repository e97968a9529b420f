import {strToU8, zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {codedProject} from '../../publishing/files/coding/project.ts';
import {type Edits, returnedCodebook, returnedProject} from '../../testing/fixtures/coding.ts';
import {fixtureFiles, fixtureTables} from '../../testing/fixtures/study.ts';
import {applied} from './apply.ts';
import {changeLine} from './changes.ts';
import {compare, without} from './import-coding.ts';
import {readCodingFile} from './read-file.ts';

const study = fixtureTables();
const project = codedProject(study);
const [roles, growth] = project.codes;
const [titles, rotas] = roles!.children;
const [training] = growth!.children;
const [q01, q02] = project.passages;

const comparedTo = (name: string, bytes: Uint8Array) => {
  const {changes, refused, notes} = compare(project, readCodingFile(name, bytes));
  return {changes: changes.map(changeLine), refused, notes};
};
const comparing = (...edits: Edits) => comparedTo('codes.qdpx', returnedProject(study, edits));
const tableAfter = (file: string, ...edits: Edits): string | undefined => {
  const {changes} = compare(project, readCodingFile('codes.qdpx', returnedProject(study, edits)));
  return applied(changes, (name) => fixtureFiles()[name]!).get(file);
};

const nothing = {changes: [], refused: [], notes: []};
/** A coding of q01 with a code. */
const coding = (guid: string): string =>
  `<Coding guid="${crypto.randomUUID()}"><CodeRef targetGUID="${guid}"/></Coding>`;
const codingOf = (guid: string): RegExp => new RegExp(`<Coding guid="${guid}"[^]*?</Coding>`);

describe('A round trip changes nothing', () => {
  test.each<[string, Edits]>([
    ['as it is', []],
    [
      'with ids in capitals and braces',
      [
        [/guid="([^"]+)" name="Roles/, 'guid="{$1}" name="Roles'],
        [new RegExp(titles!.guid, 'g'), titles!.guid.toUpperCase()],
      ],
    ],
    ['with other colours', [[/color="[^"]+"/g, 'color="#ABC"']]],
    [
      'with names of elements behind a prefix',
      [
        [/<(\/?)(?!\?)/g, '<$1q:'],
        ['xmlns=', 'xmlns:q='],
      ],
    ],
    [
      'with a coding of somebody else that agrees',
      [[codingOf(q01!.coding), `$&${coding(titles!.guid)}`]],
    ],
    [
      'with a coding that misses the last letter',
      [[`endPosition="${q01!.text.length}"`, `endPosition="${q01!.text.length - 1}"`]],
    ],
  ])('%s', (_, edits) => {
    expect(comparing(...edits)).toEqual(nothing);
    expect(tableAfter('data/framework/quotations.csv', ...edits)).toBeUndefined();
  });

  test('as a codebook', () => {
    expect(comparedTo('codes.qdc', returnedCodebook(study))).toEqual(nothing);
  });

  test('with other ids, since names and words are the same', () => {
    const bytes = returnedProject(study, [
      [/(uid="|GUID=")([0-9a-f]{8})-[0-9a-f]{4}/g, '$1$2-0000'],
    ]);
    expect(comparedTo('codes.qdpx', bytes)).toEqual({
      ...nothing,
      notes: [
        'Known by name, since the file has other ids for them: 5 codes.',
        'Known by their words, since the file has other ids for them: 2 quotations.',
      ],
    });
  });
});

describe('What has a place in the tables', () => {
  test('is a renamed theme or category, and another description', () => {
    const edits: Edits = [
      ['name="Roles and titles"', 'name="Rôles &amp; titles"'],
      ['name="Many titles"', 'name="Too many titles"'],
      ['What posts are called</Description>', 'How posts are called</Description>'],
    ];
    expect(comparing(...edits).changes).toEqual([
      'theme roles renamed: Roles and titles → Rôles & titles',
      'category titles renamed: Many titles → Too many titles',
      'category titles described anew: What posts are called → How posts are called',
    ]);
    expect(tableAfter('data/framework/themes.csv', ...edits)).toContain(
      'roles,1,Rôles & titles,Roles',
    );
    expect(tableAfter('data/framework/categories.csv', ...edits)).toContain(
      'titles,roles,1,Too many titles,Titles,How posts are called',
    );
  });

  test('is a category that moved: both themes are numbered without a gap', () => {
    const code = /<Code guid="[^"]+" name="Many titles"[^]*?<\/Code>\n/;
    const moved = code.exec(new TextDecoder().decode(returnedCodebook(study)))![0];
    const edits: Edits = [
      [code, ''],
      [/(<Code guid="[^"]+" name="Training on the job")/, `${moved}$1`],
    ];
    expect(comparing(...edits)).toEqual({
      ...nothing,
      changes: ['category titles moved: theme roles → growth'],
    });
    expect(tableAfter('data/framework/categories.csv', ...edits)).toBe(
      fixtureFiles()
        ['data/framework/categories.csv']!.replace('titles,roles,1', 'titles,growth,2')
        .replace('rotas,roles,2', 'rotas,roles,1'),
    );
  });

  test('is a new category, to which a quotation moves', () => {
    const guid = crypto.randomUUID();
    const edits: Edits = [
      [
        /(<Code guid="[^"]+" name="Training on the job")/,
        `<Code guid="${guid}" name="Zeit für Übung" isCodable="true"/>$1`,
      ],
      [codingOf(q02!.coding), coding(guid)],
    ];
    expect(comparing(...edits).changes).toEqual([
      'category zeit-fur-ubung added: Zeit für Übung',
      'q02: coding training removed, zeit-fur-ubung added',
    ]);
    expect(tableAfter('data/framework/categories.csv', ...edits)).toContain(
      'zeit-fur-ubung,growth,2,Zeit für Übung,Zeit für Übung,\n',
    );
    expect(tableAfter('data/framework/quotations.csv', ...edits)).toContain(
      'q02,,zeit-fur-ubung,room to learn',
    );
  });

  test('is a code that was taken away', () => {
    const edits: Edits = [
      [/<Code guid="[^"]+" name="Fixed and rotating posts"[^]*?<\/Code>\n/, ''],
    ];
    expect(comparing(...edits).changes).toEqual([
      'category rotas removed: Fixed and rotating posts',
    ]);
    expect(tableAfter('data/framework/categories.csv', ...edits)).not.toContain('rotas');
  });

  test('is a new theme with what stands below it', () => {
    const [first, second] = [crypto.randomUUID(), crypto.randomUUID()];
    const edits: Edits = [
      [
        '</Codes>',
        `<Code guid="${first}" name="Time" isCodable="false">` +
          `<Code guid="${second}" name="Titles" isCodable="true"/></Code></Codes>`,
      ],
    ];
    expect(comparing(...edits).changes).toEqual([
      'theme time added: Time',
      'category titles-2 added: Titles',
    ]);
    expect(tableAfter('data/framework/themes.csv', ...edits)).toContain('time,3,Time,Time\n');
    expect(tableAfter('data/framework/categories.csv', ...edits)).toContain(
      'titles-2,time,1,Titles,Titles,\n',
    );
  });
});

describe('What has none is refused with its reason', () => {
  test.each<[string, Edits]>([
    [
      'q01 has 2 codes, “Many titles” and “Fixed and rotating posts”.',
      [[codingOf(q01!.coding), `$&${coding(rotas!.guid)}`]],
    ],
    ['q01 has no code any more.', [[codingOf(q01!.coding), '']]],
    [
      'q01 is coded with “Growth of the team”, which is no category.',
      [[codingOf(q01!.coding), coding(growth!.guid)]],
    ],
    [
      'q01 is coded in part with “Many titles”.',
      [[`endPosition="${q01!.text.length}"`, 'endPosition="6"']],
    ],
    [
      'q01 is coded with “an unknown code, 0000',
      [[codingOf(q01!.coding), coding('00000000-0000-0000-0000-000000000000')]],
    ],
    [
      'The category titles (“Many titles”) stands under no theme.',
      [
        [/<Code guid="[^"]+" name="Roles and titles"[^>]*>/, ''],
        ['</Code>\n</Code>\n<Code', '</Code>\n<Code'],
      ],
    ],
    [
      'The code “Small” stands below a category.',
      [
        [
          '<Description>What posts',
          `<Code guid="${crypto.randomUUID()}" name="Small" isCodable="true"/><Description>What posts`,
        ],
      ],
    ],
    [
      'The source “Interview” is coded and is no quotation',
      [
        [
          '</Sources>',
          `<TextSource guid="${crypto.randomUUID()}" name="Interview"><PlainTextContent>New words</PlainTextContent>` +
            `${coding(training!.guid)}</TextSource></Sources>`,
        ],
      ],
    ],
    [
      'q01 has other words than in the tables.',
      [
        [
          `plainTextPath="internal://${q01!.guid}.txt"`,
          `plainTextPath="internal://${q02!.guid}.txt"`,
        ],
      ],
    ],
  ])('%s', (reason, edits) => {
    const {refused} = comparing(...edits);
    expect(
      refused.some((line) => line.startsWith(reason)),
      refused.join('\n'),
    ).toBe(true);
  });

  test('what is left aside is said', () => {
    const {notes} = comparing(
      [
        new RegExp(`<TextSource guid="${q02!.guid}"[^]*?</TextSource>`),
        `<TextSource guid="${crypto.randomUUID()}" name="Memo"><PlainTextContent>x</PlainTextContent></TextSource>`,
      ],
      [
        '</Sources>',
        `</Sources><Notes><Note guid="${crypto.randomUUID()}"><PlainTextContent>x</PlainTextContent></Note></Notes>`,
      ],
    );
    expect(notes).toEqual([
      'Not read, since no quotation and without a code: 1 source.',
      'Not in the file, and left as they are: q02.',
      'Not read: 1 note.',
    ]);
  });
});

test.each<[string, string, Uint8Array]>([
  ['codes.qdpx is no archive that can be read.', 'codes.qdpx', strToU8('<Project/>')],
  ['codes.qdpx holds no project.qde', 'codes.qdpx', zipSync({'a.txt': strToU8('a')})],
  [
    'codes.qdpx, project.qde is no Project',
    'codes.qdpx',
    zipSync({'project.qde': strToU8('<a/>')}),
  ],
  ['codes.qdc is no CodeBook', 'codes.qdc', strToU8('name,code')],
  ['codes.qdc is not whole', 'codes.qdc', returnedCodebook(study).subarray(0, 400)],
  ['codes.qdc is not in UTF-8', 'codes.qdc', Uint8Array.of(0x3c, 0xe9, 0x3e)],
])('%s', (message, name, bytes) => {
  expect(() => readCodingFile(name, bytes)).toThrow(message);
});

test('an entity that swells is not followed', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
  const bytes = returnedCodebook(study, [
    ['<CodeBook', `${bomb}<CodeBook`],
    ['Many titles', '&b;'],
  ]);
  expect(comparedTo('codes.qdc', bytes).changes).toEqual([
    'category titles renamed: Many titles → &b;',
  ]);
});

test('what the tables have changed since the export is no change of the file', () => {
  const renamed: Edits = [['name="Many titles"', 'name="Too many titles"']];
  const now = codedProject(
    fixtureTables({
      'data/framework/themes.csv': ['Growth of the team', 'How the team grows'],
      'data/framework/categories.csv': ['How people learn', 'How people are taught'],
    }),
  );
  const beside = (edits: Edits) =>
    compare(now, readCodingFile('codes.qdpx', returnedProject(study, edits)));
  expect(beside(renamed).changes).toHaveLength(3);
  expect(without(beside(renamed), beside([])).changes.map(changeLine)).toEqual([
    'category titles renamed: Many titles → Too many titles',
  ]);
});

describe('Codes that a program has put side by side', () => {
  const flat: Edits = [
    [/(<Code [^>]*isCodable="false"[^>]*)>/g, '$1/>'],
    [/<\/Code>\n<\/Code>/g, '</Code>'],
  ];

  test('keep their themes, and take names and quotations along', () => {
    expect(
      comparing(
        ...flat,
        ['name="Many titles"', 'name="Too many titles"'],
        [codingOf(q02!.coding), coding(rotas!.guid)],
      ),
    ).toEqual({
      changes: [
        'category titles renamed: Many titles → Too many titles',
        'q02: coding training removed, rotas added',
      ],
      refused: [],
      notes: ['No code of the file stands below another: categories stay under their themes.'],
    });
  });

  test('are known by name where they have other ids', () => {
    const {changes, refused} = comparing(...flat, [
      /(uid="|GUID=")([0-9a-f]{8})-[0-9a-f]{4}/g,
      '$1$2-0000',
    ]);
    expect([changes, refused]).toEqual([[], []]);
  });

  test('are refused where one is new', () => {
    const {refused} = comparing(...flat, [
      '</Codes>',
      `<Code guid="${crypto.randomUUID()}" name="New" isCodable="true"/></Codes>`,
    ]);
    expect(refused).toEqual([expect.stringContaining('The code “New” is new, and no code')]);
  });
});
