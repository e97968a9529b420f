import {cells, instead, type Lie, without} from '../../src/testing/lies.ts';

// Lies in rows: cells that say what no text and no questionnaire bears out.

const claims = 'data/claims.csv';
const quotations = 'data/framework/quotations.csv';
const participants = 'data/framework/participants.csv';
const matrix = 'data/framework/matrix.csv';
const said = 'data/said.csv';
const areasSaid = 'data/questionnaire/areas-said.csv';
const statements = 'data/questionnaire/statements.csv';
const establishment = 'data/questionnaire/establishment.csv';
const headcount = 'data/questionnaire/headcount.csv';
const deployment = 'data/questionnaire/deployment.csv';
const sampling = 'data/sampling.csv';
const census = 'data/census/census.csv';
const discrepancies = 'data/discrepancies.csv';
const practice = 'data/framework/practice.csv';
const titles = 'data/framework/titles.csv';
const routes = 'data/framework/routes.csv';
const views = 'data/framework/views.csv';
const issues = 'data/framework/issues.csv';
const joint = 'data/framework/joint.csv';
const coreq = 'data/framework/coreq.csv';
const models = 'data/framework/models.csv';
const apprenticeships = 'data/framework/apprenticeships.csv';
const references = 'data/references.json';
const instruments = 'data/framework/instruments.csv';
const categories = 'data/framework/categories.csv';
const themes = 'data/framework/themes.csv';
const sources = 'data/sources.csv';
const citedFor = 'data/cited-for.csv';

const lie = (file: string, what: string, plant: Lie['plant'], cause?: RegExp): Lie => ({
  file,
  what,
  plant,
  ...(cause && {cause}),
});
const claim = (id: string, values: Record<string, string>): Lie =>
  lie(
    claims,
    `${id} with ${Object.entries(values)
      .map(([column, value]) => `${column} ${value}`)
      .join(', ')}`,
    cells(id, values),
  );

const published = {provenance: 'published', source: 'paper', place: 'Fig. 1 text'};
const derived = {provenance: 'derived', source: 'paper', place: 'Fig. 2 text'};

/** What a program drew, or nobody counted, that calls itself more than it is. */
export const provenance: readonly Lie[] = [
  lie(establishment, 'posts of Trust 2 published', cells('T02 support funded', published)),
  lie(establishment, 'posts of Trust 2 derived', cells('T02 radiographers in-post', derived)),
  lie(
    establishment,
    'posts of Trust 8 split and published',
    cells('T08 support funded', {...published, wte: '81'}),
  ),
  lie(
    establishment,
    'posts of Trust 14 observed in the paper',
    cells('T11 support in-post', {provenance: 'observed', source: 'paper', place: 'Fig. 5'}),
  ),
  lie(
    establishment,
    'posts of Trust 14 observed by the simulation',
    cells('T14 support in-post', {provenance: 'observed'}),
  ),
  lie(headcount, 'band 2 of Trust 9 published', cells('T09 band-2', published)),
  lie(headcount, 'band 3 of Trust 6 derived', cells('T06 band-3', derived)),
  lie(
    headcount,
    'band 4 of Trust 12 observed in the census',
    cells('T12 band-4', {provenance: 'observed', source: 'census-paper', place: 'Table 2'}),
  ),
  lie(
    deployment,
    'CT of Trust 1 published',
    cells('T01 bands-2-and-3 ct', {...published, place: 'category 1.3'}),
  ),
  lie(deployment, 'X-ray of Trust 4 derived', cells('T04 band-4 x-ray', derived)),
  lie(
    deployment,
    'ultrasound of Trust 13 published as simulated',
    cells('T13 bands-2-and-3 ultrasound', {provenance: 'published'}),
  ),
  lie(
    sampling,
    'Trust 3 a published high adopter',
    cells('T03', {...published, adopter: 'high', place: 'Methods'}),
  ),
  lie(
    sampling,
    'Trust 12 sampled as published',
    cells('T12', {...published, place: 'Supplementary Material 2'}),
  ),
  lie(sampling, 'Trust 20 derived to be small', cells('T20', {...derived, size: 'small'})),
  lie(
    census,
    'a trust of the census published',
    cells('C004 acute band-2', {...published, source: 'census-paper', place: 'Table 1'}),
  ),
  lie(
    census,
    'a trust of the census derived',
    cells('C010 acute band-3', {...derived, source: 'census-paper'}),
  ),
  lie(
    statements,
    'over-recruitment of Trust 15 moved to Trust 16',
    cells('T15 support-over-recruited', {case: 'T16'}),
  ),
  lie(areasSaid, 'band 4 in ultrasound alone', cells('band-4 ultrasound', {standing: 'alone'})),
  lie(areasSaid, 'another area', cells('band-4 mammography', {area: 'mri'})),
  lie(areasSaid, 'other bands', cells('band-4 ct', {bands: 'bands-2-and-3'})),
  lie(statements, 'a share stated for Trust 6', cells('T06 support-share', {value: '36'})),
  lie(
    statements,
    'a share stated for Trust 18 in another place',
    cells('T18 support-share', {place: 'Fig. 2 text'}),
  ),
  lie(establishment, 'the total of Trust 8', cells('T08 imaging funded', {wte: '229'})),
  lie(
    establishment,
    'the total of Trust 20 given to Trust 8',
    cells('T20 imaging funded', {wte: '292'}),
  ),
  lie(headcount, 'band 4 of Trust 4', cells('T04 band-4', {headcount: '16'})),
  lie(headcount, 'support staff of Trust 8 derived as 80', cells('T08 support', {headcount: '80'})),
  claim('outside-spend', {value: '267'}),
  claim('nhs-share', {value: '31.6'}),
  claim('invisible-share', {value: '78'}),
  claim('interview-network-longest', {value: '75'}),
  claim('interview-trust-shortest', {value: '53'}),
  claim('size-large-above', {value: '160'}),
  claim('size-small-below', {value: '85'}),
  claim('late-reports-rise', {value: '37'}),
  claim('report-target', {value: '6'}),
  claim('coreq-items', {value: '23'}),
  claim('census-share-lower-quartile', {value: '14.4'}),
  claim('share-size-p', {value: '0.487'}),
  claim('support-tiers', {value: '3'}),
  claim('uplift-latest', {value: '18'}),
  claim('national-reports', {value: '4'}),
  claim('workstreams', {value: '3'}),
  claim('manager-questions-added', {value: '3'}),
];

/** How many a number rests on, and what it is a part of. */
export const bases: readonly Lie[] = [
  claim('few-band-4-share', {n: '18', denominator: '18'}),
  claim('share-highest', {n: '17'}),
  claim('share-lowest', {n: '24'}),
  claim('establishment-smallest', {n: '18'}),
  claim('share-size-p', {n: '17'}),
  claim('over-recruited-support-trusts', {n: '17', denominator: '17'}),
  claim('over-recruited-radiographers-trusts', {n: '18', denominator: '18'}),
  claim('networks-share', {numerator: '36', denominator: '44'}),
  claim('trusts-with-data', {n: '48', numerator: '36', denominator: '48'}),
  claim('figure-3-trusts', {n: '42', denominator: '42'}),
  claim('adopter-high-trusts', {n: '124', denominator: '124'}),
  claim('size-medium-trusts', {n: '18', denominator: '18'}),
  claim('network-pilots-radiographers', {n: '4', denominator: '4'}),
  claim('helper-departments', {n: '18', denominator: '18'}),
  claim('patient-involvement', {n: '18', denominator: '18'}),
  claim('census-share-pooled', {n: '124'}),
  claim('pretty-standard-managers', {n: '42', denominator: '42'}),
  claim('regions', {n: '9', denominator: '9'}),
  claim('interview-trust-longest', {n: '18'}),
  claim('share-size-correlation', {n: '24'}),
];

/** Units and signs of a number that is right. */
export const units: readonly Lie[] = [
  claim('interview-network-shortest', {unit: 'weeks'}),
  claim('uplift-earliest', {unit: 'weeks'}),
  claim('establishment-largest', {unit: 'people'}),
  claim('trust-8-band-4', {unit: 'WTE'}),
  claim('outside-spend', {unit: '£ billion'}),
  claim('late-reports-rise', {unit: 'percentage points'}),
  claim('share-size-correlation', {value: '0.19'}),
];

/** Words given to somebody else, or turned round. */
export const speakers: readonly Lie[] = [
  lie(
    quotations,
    'a second speaker exchanged, of “grow your own”',
    cells('q35', {participants: 'RSM8 RSM9'}),
  ),
  lie(quotations, 'a speaker added', cells('q22', {participants: 'RSM6 RSM7'})),
  lie(quotations, 'a speaker left out', cells('q24', {participants: 'RSM2'})),
  lie(quotations, 'a speaker for words that have none', cells('q31', {participants: 'RSM18'})),
  lie(quotations, 'a manager for a network', cells('q14', {participants: 'RSM7'})),
  lie(quotations, 'a network for a manager', cells('q21', {participants: 'INR3'})),
  lie(quotations, 'in another category', cells('q27', {category: 'stable-workforce'})),
  lie(
    quotations,
    'in another category and place',
    cells('q19', {category: 'scope-of-practice', place: 'Findings, 2.1'}),
  ),
  lie(quotations, 'a word less', cells('q22', {text: 'I think they’ve got more autonomy now'})),
  lie(
    quotations,
    'a word more',
    instead('modalities are embracing the band 4', 'modalities are not embracing the band 4'),
  ),
  lie(
    quotations,
    'another number',
    instead(
      'band 6 in six years via apprenticeships",on',
      'band 6 in four years via apprenticeships",on',
    ),
  ),
  lie(quotations, 'a quotation that nobody said', cells('q30', {text: 'a waste of public money'})),
  lie(
    quotations,
    'two speakers unnamed',
    cells('q24', {participants: '', anchor: 'were “pretty standard'}),
  ),
  lie(quotations, 'many for somebody else', cells('q31', {said: 'no-connection'})),
  lie(quotations, 'nobody at all for words of many', cells('q31', {said: ''})),
  lie(quotations, 'a quotation without a place', cells('q22', {place: ''})),
  lie(quotations, 'marks typed around a quotation', cells('q19', {text: '“natural territory”'})),
  lie(quotations, 'one voice under two ids', cells('q30', {text: 'Natural territory.'})),
  lie(quotations, 'other words before', cells('q19', {before: 'all modalities as “'})),
  lie(quotations, 'other words after', cells('q31', {after: '” (RSM18)'})),
  lie(quotations, 'no words after', cells('q07', {after: ''})),
  lie(matrix, 'the cell of a quotation taken away', without('RSM22 workforce-flexibility')),
  lie(categories, 'a category that nobody speaks of', (text) =>
    text.replace(/\n$/, '\npay,stability,3,Stable pay,Pay,What support staff are paid.\n'),
  ),
  lie(participants, 'a participant of no group', cells('INR4', {kind: ''})),
  lie(matrix, 'a ward visit of Trust 14', cells('RSM13 scope-of-practice', {participant: 'RSM14'})),
  lie(
    matrix,
    'a title of another trust',
    cells('RSM15 professional-identity', {participant: 'RSM16'}),
  ),
  lie(
    matrix,
    'a summary in its opposite',
    cells('RSM21 apprenticeships', {
      summary: 'Apprenticeships put a ceiling over support workers.',
    }),
  ),
  lie(
    matrix,
    'a summary without its not',
    cells('INR12 professional-identity', {
      summary: 'Each trust uses its support workforce alike and all is consistent.',
    }),
  ),
  lie(
    matrix,
    'a wish for fewer',
    cells('RSM7 workforce-profile', {
      summary:
        'Would like fewer assistant practitioners, to protect the tasks of registered staff.',
    }),
  ),
  lie(
    matrix,
    'a summary in another category',
    cells('RSM22 workforce-flexibility', {category: 'stable-workforce', place: 'Findings, 3.1'}),
  ),
  lie(
    matrix,
    'another share in a summary',
    cells('RSM18 workforce-profile', {
      summary: 'The lowest support share of those plotted: 12 % of funded posts.',
    }),
  ),
  lie(
    matrix,
    'a network for a manager in a summary',
    cells('RSM5 professional-identity', {participant: 'INR5'}),
  ),
  lie(titles, 'a title at another band', cells('Medical Imaging Assistant', {band: 'band-3'})),
  lie(titles, 'a title of another trust', cells('Helper', {participants: 'RSM10 RSM13 RSM23'})),
  lie(titles, 'another title', cells('Radiographic Assistant', {title: 'Radiography Helper'})),
  lie(practice, 'an area that nobody named', cells('Nuclear medicine', {area: 'Radiotherapy'})),
  lie(practice, 'an innovation called usual', cells('MRI', {standing: 'usual'})),
  lie(
    practice,
    'an area told by somebody else',
    cells('Cardiac imaging', {participants: 'INR6', quotation: 'q20'}),
  ),
  lie(routes, 'a quicker route', cells('RSM14 band-2', {years: '5'})),
  lie(routes, 'a route of somebody else', cells('RSM14 band-2', {who: 'one radiography helper'})),
  lie(routes, 'a longer climb', cells('RSM20 band-2', {to: 'band-6'})),
  lie(routes, 'a route of another trust', cells('RSM8 band-2', {participant: 'RSM9'})),
  lie(
    apprenticeships,
    'level 5 on the rise',
    cells('5 assistant practitioner', {uptake: 'gaining influence', said: 'growing-influence'}),
  ),
  lie(views, 'a denial that affirms', cells('no-link', {stance: 'for'})),
  lie(views, 'many that hold what some do', cells('release', {holders: 'Many managers'})),
  lie(
    views,
    'a view of another manager',
    cells('value', {participants: 'RSM9 INR12', quotations: 'q33 q36'}),
  ),
];

/** What the authors are said to say. */
export const authors: readonly Lie[] = [
  lie(
    said,
    'most for many',
    cells('unsure-of-staff', {
      words: 'Most RSMs were unsure of their support workforce',
    }),
  ),
  lie(
    said,
    'many for some',
    cells('some-release', {
      words: 'Many RSMs acknowledged that apprentices',
    }),
  ),
  lie(
    said,
    'high for low',
    cells('turnover-bands-3-and-4', {
      words: 'high turnover in band 3 and 4 roles',
    }),
  ),
  lie(said, 'from another place', cells('watch-and-wait', {place: 'Findings, 1.1'})),
  lie(
    said,
    'about something else',
    cells('slow-procedures', {
      about: 'managers whom a lack of candidates holds back',
    }),
  ),
  lie(
    said,
    'a finding of the authors’ own making',
    cells('main-finding', {
      words: 'The most worrying finding',
    }),
  ),
  lie(
    said,
    'certain for likely',
    cells('more-stable', {
      words: 'is more stable than the radiographer workforce',
    }),
  ),
  lie(
    said,
    'without its not',
    cells('band-4-not-in-ct', {
      words: 'do normally feature in these modalities',
    }),
  ),
];

/** Where something stands, and what disagrees. */
export const places: readonly Lie[] = [
  lie(
    discrepancies,
    'a discrepancy with another number',
    cells('d02', {
      title: '17.5 % of 137 trusts, but 134 services ranked',
    }),
  ),
  lie(
    discrepancies,
    'a discrepancy explained away',
    cells('d13', {
      finding:
        'Table 1 says that few managers deploy assistant practitioners, and the text of Figure 2 agrees.',
    }),
  ),
  lie(
    discrepancies,
    'a discrepancy softened',
    cells('d03', {
      title: 'Added value is 3.2 in the table and in its heading',
      finding: 'Table 1 numbers the category 3.2, as the heading of the section does.',
    }),
  ),
  lie(discrepancies, 'one that is gone', without('d14')),
  lie(discrepancies, 'one of another section', cells('d11', {categories: 'professional-identity'})),
  lie(
    references,
    'another year',
    instead(
      'The deployment and utilization of the allied health',
      'The deployment and utilisation in 2014 of the allied health',
    ),
  ),
  claim('share-lowest', {place: 'Fig. 3 text'}),
  claim('invisible-share', {place: 'Introduction'}),
  claim('few-band-4-share', {place: 'Findings, 2.1'}),
  claim('coreq-items', {place: 'References, 34'}),
  claim('outside-spend', {source: 'rcr-turnaround'}),
  lie(quotations, 'another place', cells('q06', {place: 'Findings, 1.2'})),
];

/** What a claim says it is about. */
export const statementsOfClaims: readonly Lie[] = [
  claim('share-highest', {
    statement: 'highest support share of a funded establishment, in Trust 16',
  }),
  claim('share-lowest', {
    statement: 'highest support share of a funded establishment, in Trust 18',
  }),
  claim('establishment-smallest', {
    statement: 'in the smallest funded establishment, that of Trust 2',
  }),
  claim('over-recruited-support-trusts', {
    statement: 'with more support staff in post than funded: Trusts 6, 9 and 15',
  }),
  claim('trust-4-band-4-share', {
    statement: 'of the support headcount of Trust 14 are at band 4',
  }),
  claim('trust-8-band-4', {statement: 'at band 3 in Trust 8'}),
  claim('networks-share', {statement: 'of the eligible NHS trusts took part'}),
  claim('census-share-high-median', {statement: 'median support share of the low adopters'}),
  claim('census-share-low-median', {statement: 'mean support share of the low adopters'}),
  claim('opposed-services', {
    statement: 'among the smaller ones that deploy their staff in opposite ways: Trusts 3 and 8',
  }),
  claim('interview-trust-longest', {statement: 'for the shortest service manager interview'}),
  claim('over-recruited-radiographers-trusts', {
    statement: 'with more support staff in post than funded',
  }),
  claim('few-band-4-share', {statement: 'of departments have two band 4 staff or fewer'}),
  claim('invisible-share', {
    sentence:
      'In a survey of imaging staff, {value} believed that theirs is an “invisible” workforce',
  }),
];

/** What is told of somebody's words, and these do not bear out. */
export const toldOfWords: readonly Lie[] = [
  lie(
    matrix,
    'a summary that denies what nobody does',
    cells('RSM7 workforce-profile', {
      summary:
        'Would like no assistant practitioners, whose tasks perhaps need no registered radiographer.',
    }),
  ),
  lie(
    matrix,
    'a summary without its denial',
    cells('RSM9 stable-workforce', {
      summary: 'Staff use band 2 as a stepping stone, and come back to it in the end.',
    }),
  ),
  lie(
    matrix,
    'a summary of other people',
    cells('INR6 professional-identity', {
      summary: 'Titles differ hugely between trusts, and patients are confused.',
    }),
  ),
  lie(
    matrix,
    'a summary that names another body',
    cells('INR1 professional-identity', {
      summary:
        'Believes that imaging missed the regrading from band 2 to band 3, and is paid by Health Education England.',
    }),
  ),
  lie(
    matrix,
    'a summary at another band',
    cells('RSM15 professional-identity', {
      summary: 'Uses “Medical Imaging Assistant” as a title at band 4.',
    }),
  ),
  lie(
    matrix,
    'a summary that adds many',
    cells('RSM21 apprenticeships', {
      summary: 'Believes that apprenticeships removed a ceiling for many.',
    }),
  ),
  lie(
    matrix,
    'the place of another trust',
    cells('RSM18 workforce-profile', {place: 'Fig. 1 text, of Trust 6'}),
  ),
  lie(
    quotations,
    'words said to be about patients',
    cells('q18', {about: 'on what work across trusts meant for patients'}),
  ),
  lie(
    quotations,
    'words said to be about another band',
    cells('q33', {about: 'on turnover at band 4'}),
  ),
  lie(
    quotations,
    'words said to be about another thing',
    cells('q14', {about: 'on lack of money as an obstacle'}),
  ),
  lie(
    quotations,
    'words said to be about a better thing',
    cells('q06', {about: 'on the regrading that improved imaging'}),
  ),
  lie(
    said,
    'words about another band',
    cells('letting-band-2-go', {about: 'managers who were giving up band 4'}),
  ),
  lie(
    said,
    'words about networks',
    cells('unsure-of-staff', {
      about: 'network representatives who were unsure how their support staff divide',
    }),
  ),
  lie(
    said,
    'words about all',
    cells('start-to-release', {about: 'all radiographers whom support staff release'}),
  ),
  lie(
    views,
    'a view of patients',
    cells('value', {holders: 'Patients and network representatives'}),
  ),
  lie(views, 'a view of networks', cells('no-link', {holders: 'Many network representatives'})),
  lie(
    issues,
    'an answer to another question',
    cells('value', {question: 'Are apprenticeships growing?'}),
  ),
  lie(
    apprenticeships,
    'many services for few',
    cells('3 senior support worker', {uptake: 'many services'}),
  ),
  lie(practice, 'a usual area called new', cells('X-ray', {standing: 'new'})),
  lie(practice, 'an area of all support staff', cells('MRI', {staff: 'support'})),
  lie(routes, 'years that are printed left out', cells('RSM14 band-2', {years: 'not-in-text'})),
  lie(
    instruments,
    'a question about other people',
    cells('m05b', {asks: 'Whether a nurse has a part in managing colleagues'}),
  ),
  lie(instruments, 'a question about women', cells('m08a', {asks: 'Women among support staff'})),
  lie(
    instruments,
    'a question about another band',
    cells('n15b', {asks: 'Associate practitioners at band 3'}),
  ),
  lie(instruments, 'a question of the other schedule', cells('n08c', {schedule: 'manager'})),
  lie(
    instruments,
    'a question in the place of another',
    cells('n04', {place: 'Appendix 1, question 9'}),
  ),
];

/** Names, sources and works, and how a claim and a discrepancy hang together. */
export const records: readonly Lie[] = [
  lie(
    categories,
    'a category under another name',
    cells('stable-workforce', {name: 'A changing workforce'}),
  ),
  lie(
    categories,
    'a category that is short for another',
    cells('scope-of-practice', {short: 'Titles'}),
  ),
  lie(
    categories,
    'another band in a description',
    instead('between bands 2, 3 and 4', 'between bands 2, 3 and 5'),
  ),
  lie(
    themes,
    'a theme under another name',
    cells('stability', {name: 'Recruitment and retention of the support workforce'}),
  ),
  lie(sources, 'the licence of the paper', cells('paper', {licence: 'CC BY-NC 4.0'})),
  lie(sources, 'the date of the census data', cells('census-paper', {data_date: '2023-12'})),
  lie(sources, 'a date that nobody printed', cells('paper', {data_date: '2024'})),
  lie(sources, 'a month of publication', cells('census-paper', {published: '2024-06'})),
  lie(
    sources,
    'authors of another paper',
    cells('census-paper', {
      producer: 'Nightingale J, Sevens T, Etty S, Fowler-Davis S, Kelly S, Appleyard R, Snaith B',
    }),
  ),
  lie(citedFor, 'a work cited for words of another', cells('27', {reference: '31'})),
  lie(citedFor, 'a work for which its neighbour is cited', cells('34', {reference: '33'})),
  lie(
    references,
    'a title cut short',
    instead(
      'Using the framework method for the analysis of qualitative data in multi-disciplinary health research',
      'Using the framework method for qualitative data in multi-disciplinary health research',
    ),
  ),
  claim('figure-1-trusts', {decimals: '1'}),
  claim('patient-involvement', {n: '42', denominator: '42', rests_on: 'interviews'}),
  claim('themes', {basis: 'census'}),
  claim('regions', {basis: 'service'}),
  claim('outside-spend', {basis: 'count'}),
  claim('interview-trust-longest', {discrepancies: 'd03'}),
  claim('census-share-pooled', {
    computation: 'not-checkable',
    reason: 'The abstract prints it without its parts.',
  }),
  lie(
    discrepancies,
    'a finding against its title',
    cells('d15', {
      finding:
        'Band 4 is said to be used significantly less than bands 2 and 3. A test is printed for it.',
    }),
  ),
  lie(
    discrepancies,
    'a discrepancy of another category',
    cells('d13', {categories: 'apprenticeships'}),
  ),
  lie(
    discrepancies,
    'a discrepancy under another title',
    cells('d06', {title: 'Who was interviewed'}),
  ),
];

/** Where somebody stands, and on which question. */
export const stances: readonly Lie[] = [
  lie(issues, 'a side that is missing in silence', cells('value', {one_sided: ''})),
  lie(
    issues,
    'a side that is told called missing',
    cells('rotation', {one_sided: 'The paper reports nobody who speaks for static posts.'}),
  ),
  lie(issues, 'a question under another category', cells('staying', {category: 'added-value'})),
  lie(
    issues,
    'a number in a question',
    cells('innovation', {question: 'Is there innovation in 18 departments?'}),
  ),
  lie(views, 'those who go called to stay', cells('stepping-stone', {stance: 'for'})),
  lie(views, 'both sides taken for one', cells('pros-and-cons', {stance: 'for'})),
  lie(views, 'a side taken for those who take none', cells('county-rotation', {stance: 'for'})),
  lie(views, 'a burden called a help', cells('red-tape', {stance: 'for'})),
  lie(views, 'a view on another question', cells('own-territory', {issue: 'innovation'})),
  lie(views, 'words of somebody else', cells('own-list', {participants: 'INR6'})),
  lie(views, 'a view that rests on nothing', cells('local-hardship', {said: ''})),
  lie(views, 'all managers for most', cells('waiting', {holders: 'All managers'})),
];

/** Numbers beside words, models of deployment and the reporting checklist. */
export const besides: readonly Lie[] = [
  lie(joint, 'voices called silent', cells('rotate-or-stay', {relation: 'words-silent'})),
  lie(joint, 'a number called missing', cells('vacancies', {relation: 'numbers-silent'})),
  lie(joint, 'silence called agreement', cells('patients-and-public', {relation: 'confirms'})),
  lie(joint, 'a relation that is not known', cells('vacancies', {relation: 'proves'})),
  lie(joint, 'a contradiction called agreement', cells('cross-sectional', {relation: 'confirms'})),
  lie(joint, 'words of another category', cells('vacancies', {quotations: 'q26'})),
  lie(joint, 'a number that is gone', cells('few-band-4', {claims: 'few-band-4-shares'})),
  lie(joint, 'a quotation that is gone', cells('rotate-or-stay', {quotations: 'q99'})),
  lie(joint, 'a participant without a record', cells('vacancies', {participants: 'RSM1'})),
  lie(
    joint,
    'a quantity that neither side has',
    cells('use-of-apprenticeships', {follows: 'Most praise them and others name a burden.'}),
  ),
  lie(
    joint,
    'a number that neither side has',
    cells('vacancies', {follows: 'Counts and accounts agree: 95 % of posts are filled.'}),
  ),
  lie(
    joint,
    'another band',
    cells('filled-and-leaving', {
      follows: 'Posts can be filled and band 4 see considerable turnover.',
    }),
  ),
  lie(models, 'the other band', cells('lost-band-3', {deploys: 'band-3'})),
  lie(models, 'static posts alone', cells('both-kinds', {deploys: 'static'})),
  lie(models, 'all managers', cells('one-of-the-two', {holders: 'All managers'})),
  lie(models, 'another service', cells('lost-band-3', {participants: 'RSM6'})),
  lie(coreq, 'what is not reported, reported', cells('18 design', {reported: 'yes'})),
  lie(coreq, 'what is reported, not reported', cells('27 analysis', {reported: 'no'})),
  lie(
    coreq,
    'longer interviews',
    cells('21 design', {answer: '23 to 75 min with networks, 35 to 50 min with service managers.'}),
  ),
  lie(coreq, 'more people', cells('12 design', {answer: '58 people in 42 interviews.'})),
  lie(coreq, 'an item twice', cells('20 design', {item: '19'})),
  lie(
    coreq,
    'everybody who did not answer',
    cells('13 design', {answer: 'All networks responded.'}),
  ),
  lie(coreq, 'a place elsewhere', cells('22 design', {place: 'Discussion'})),
];
