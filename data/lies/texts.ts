import {type Lie, paragraph} from '../../src/testing/lies.ts';

// Lies in running text, each a paragraph that a hurried writer might add.

const profile = 'content/categories/workforce-profile.mdx';
const flexibility = 'content/categories/workforce-flexibility.mdx';
const identity = 'content/categories/professional-identity.mdx';
const scope = 'content/categories/scope-of-practice.mdx';
const apprenticeships = 'content/categories/apprenticeships.mdx';
const stable = 'content/categories/stable-workforce.mdx';
const value = 'content/categories/added-value.mdx';
const methods = 'content/pages/methods.mdx';
const census = 'content/pages/census.mdx';
const deployment = 'content/themes/deployment.mdx';

const added = (file: string, words: string, cause?: RegExp): Lie => ({
  file,
  what: words,
  plant: paragraph(words),
  ...(cause && {cause}),
});

/** Right numbers in sentences about something else. */
export const wrongNumbers: readonly Lie[] = [
  added(
    profile,
    'The <Term id="support-share">support share</Term> runs from <Claim ' +
      'id="share-highest" /> in the lowest to <Claim id="share-lowest" /> in the highest.',
  ),
  added(
    profile,
    'The largest establishment has <Claim id="establishment-smallest" />, the ' +
      'smallest <Claim id="establishment-largest" />.',
  ),
  added(
    census,
    'Among the high adopters the median is <Claim id="census-share-low-median" />, ' +
      'among the low <Claim id="census-share-high-median" />.',
  ),
  added(census, 'The median of the medium adopters is <Claim id="census-share-median" />.'),
  added(
    census,
    'The upper quartile is <Claim id="census-share-lower-quartile" /> and the lower ' +
      '<Claim id="census-share-upper-quartile" />.',
  ),
  added(census, 'In the wider NHS the share is <Claim id="census-share-pooled" />.'),
  added(methods, 'Of the eligible trusts, <Claim id="networks-share" /> took part.'),
  added(methods, 'Of the imaging networks, <Claim id="trusts-share" /> took part.'),
  added(
    methods,
    'The shortest interview with a manager took <Claim id="interview-network-shortest" />.',
  ),
  added(
    methods,
    'The longest interview with a network took <Claim id="interview-trust-longest" />.',
  ),
  added(
    methods,
    'The sample has <Claim id="size-large-trusts" words /> small services and <Claim ' +
      'id="size-small-trusts" words /> large ones.',
  ),
  added(
    methods,
    'The manager schedule has <Claim id="schedule-questions-networks" bare /> questions.',
  ),
  added(
    stable,
    'More radiographers than funded were in post in <Claim id="over-recruited-support-trusts" words /> trusts.',
  ),
  added(
    profile,
    'Of departments, <Claim id="few-band-4-share" /> have two assistant practitioners or more.',
  ),
  added(stable, 'Band 2 staff move up within <Claim id="uplift-latest" /> at the earliest.'),
  added(census, 'The census has <Claim id="census-specialist-trusts" bare /> acute trusts.'),
];

/** What is true of one service, said of another. */
export const wrongTrusts: readonly Lie[] = [
  added(
    profile,
    'The smallest establishment, <Claim id="establishment-smallest" />, is that of <Trust n={18} />.',
  ),
  added(profile, 'In <Trust n={8} /> the support share is <Claim id="share-highest" />.'),
  added(profile, 'Trust 20 has the <Says authors="share-lowest">lowest</Says> support share.'),
  added(profile, '<Trust n={6} /> has <Claim id="trust-8-band-4" bare /> assistant practitioners.'),
  added(
    profile,
    'The <Says authors="band-4-highest">most</Says> assistant practitioners work in <Trust n={4} />.',
  ),
  added(profile, 'At band 4 <Trust n={8} /> has <Claim id="trust-4-band-4" bare /> people.'),
  added(flexibility, 'In <Trust n={8} /> every support post rotates.'),
  added(flexibility, '<Trust n={3} /> has only posts that are tied to one area.'),
  added(
    flexibility,
    'In <Trust n={6} /> <Says if="rotation-share of T03 = 1">every</Says> support post rotates.',
  ),
  added(
    stable,
    '<Trust n={20} /> had <Says authors="over-recruited-support-trusts">more</Says> support staff in post than funded.',
  ),
  added(stable, 'Routes from band 2 to band 5 are promoted by <Trust n={9} />.'),
  added(identity, 'In <Trust n={7} /> band 3 staff are Radiographic Assistants.'),
  added(
    identity,
    'The manager of <Trust n={15} /> would like two band 4 line managers in place of a band 7 nurse.',
  ),
  added(identity, 'RSM24 said that there was <Words id="q01" />.'),
  added(scope, 'In <Trust n={19} /> support staff visit patients on the wards.'),
  added(
    scope,
    'The manager of <Trust n={5} /> finds that assistant practitioners have more autonomy.',
  ),
  added(
    apprenticeships,
    'In <Trust n={13} /> an imaging care assistant goes from band 2 to band 6.',
  ),
  added(apprenticeships, 'The manager of <Trust n={22} /> called the route a <Words id="q27" />.'),
  added(value, 'The manager of <Trust n={12} /> calls support staff pivotal.'),
  added(profile, '<Trust n={7} /> is saturated with band 2 staff since film went.'),
];

/** Who says so: managers or networks, one or another. */
export const wrongVoices: readonly Lie[] = [
  added(profile, 'A manager asked for <Words id="q14" />.'),
  added(
    scope,
    'A network representative thought that assistant practitioners had <Words id="q22" />.',
  ),
  added(value, 'Service managers call the staff <Words id="q36" />.'),
  added(apprenticeships, 'Network representatives spoke of the <Words id="q30" />.'),
  added(stable, 'A manager saw that <Words id="q34" />.'),
  added(
    identity,
    '<Says voices="q06">One manager</Says> thought that imaging had <Words id="q06" />.',
  ),
  added(
    flexibility,
    '<Says voices="q19">One network representative</Says> spoke of a <Words id="q19" />.',
  ),
  added(
    scope,
    '<Says voices="RSM2 RSM3 in scope-of-practice">Three managers</Says> called it ordinary.',
  ),
  added(apprenticeships, 'The manager of <Trust n={18} /> was delighted.\n\n<Quote id="q29" />'),
  added(identity, 'In <Trust n={17} /> the team felt left out.\n\n<Quote id="q08" />'),
];

/** Words bound to something, yet not to what they say. */
export const wrongBindings: readonly Lie[] = [
  added(stable, '<Says rule="This is how it is.">Most</Says> support staff are content.'),
  added(stable, '<Says rule="A definition of this report.">All</Says> services have vacancies.'),
  added(
    methods,
    '<Says of="trusts-with-data / trusts-taking-part">Most</Says> support staff are women.',
  ),
  added(
    identity,
    '<Says of="networks-taking-part / networks-established">Most</Says> job titles are old.',
  ),
  added(stable, '<Says authors="unsure-of-staff">Many</Says> posts stand vacant.'),
  added(apprenticeships, '<Says authors="few-below-degree">Few</Says> apprentices finish.'),
  added(flexibility, '<Says authors="letting-band-2-go">Several</Says> managers gave up rotation.'),
  added(value, '<Says of="patient-involvement">Few</Says> managers had asked patients.'),
  added(profile, '<Says if="share-size-p > 0.05">Lower</Says> pay goes with size.'),
  added(
    scope,
    '<Says authors="main-finding">Most</Says> of the new tasks are in imaging of the heart.',
  ),
  added(
    census,
    '<Says of="census-share-high-median / census-share-low-median">Three ' +
      'times</Says> as many trusts are high adopters.',
  ),
  added(stable, '<Says authors="turnover-band-2">Considerable</Says> sums go to agencies.'),
];

/** Quantities, comparisons, changes and causes in other words. */
export const unseenWords: readonly Lie[] = [
  'The lion’s share of the posts is at band 2.',
  'Next to no departments train their own.',
  'Only a smattering of sites use apprentices.',
  'Scores of managers complained.',
  'Hardly anyone at band 4 rotates.',
  'To a man, managers wanted more staff.',
  'Vacancies climbed during the study.',
  'Numbers at band 2 have shrunk.',
  'Turnover has worsened since the pandemic.',
  'Band 4 is growing.',
  'Assistant practitioners are the cheapest answer.',
  'Trust 6 came out on top.',
  'Pay is the root of the trouble.',
  'Rotation reduces sickness.',
  'Low pay makes people leave.',
  'Titles breed confusion, and that drives staff away.',
  'The scheme paid off.',
  'The gap between services is huge.',
  'The share is tiny in the south.',
  'Nine out of ten staff stay.',
  'Staff are twice as likely to leave.',
  'An ever larger part of the work falls to band 3.',
  'Services with more support staff are quicker.',
  'Recruitment is easier than it was.',
  'Without fail, apprentices remain.',
  'Band 3 is rapidly replacing band 2.',
  'The bulk of managers favour static posts.',
  'Half as many posts rotate at band 4.',
  'The pay is worse here than in shops.',
  'Support staff are invariably local.',
].map((words) => added(stable, words));

/** The authors' doubts and certainties, left out or put in. */
export const hedges: readonly Lie[] = [
  added(stable, 'Money from empty radiographer posts paid for temporary support workers.'),
  added(stable, '<Says authors="more-stable">The support workforce is the more stable one.</Says>'),
  added(
    profile,
    'There is <Says authors="share-and-size-unlinked">a significant link</Says> between share and size.',
  ),
  added(
    flexibility,
    'Band 4 <Says authors="band-4-not-in-ct">normally</Says> works in CT and ultrasound.',
  ),
  added(
    deployment,
    'Alignment of roles could <Says authors="urgent-alignment">perhaps</Says> be useful.',
  ),
  added(
    profile,
    'It might be that <Says authors="managers-band-2-or-3">some</Says> managers rely on band 2.',
  ),
  added(value, 'Support staff possibly help the flow of patients.'),
  added(
    deployment,
    '<Says authors="run-and-not-planned">Perhaps</Says> the workforce is not planned.',
  ),
  added(flexibility, 'Rotation definitely builds skills.'),
  added(scope, 'Assistant practitioners undoubtedly have a place.'),
];

/** Digits and numerals that look like names or dates. */
export const digits: readonly Lie[] = [
  added(profile, 'The scope of practice of assistant practitioners was published in 2013.'),
  added(deployment, 'The Cavendish review came out in 2007.'),
  added(methods, 'The records were accessed in December 2021.'),
  added(methods, 'The study was funded under NIHR133831.'),
  added(methods, 'Ethical approval has the number 22/HRA/4227.'),
  added(methods, 'The second approval is ER50776613.'),
  added(apprenticeships, 'Degree apprenticeships are at level 7.'),
  added(apprenticeships, 'Level 4 leads to the assistant practitioner.'),
  added(profile, 'Support staff are at bands 2 to 5.'),
  added(profile, 'Radiographers are at bands 4 to 8.'),
  added(identity, 'The nurse who usually manages them is at band 6.'),
  added(methods, 'Trust 25 took part too.'),
  added(identity, 'RSM26 agreed.'),
  added(methods, 'INR19 was heard last.'),
  added(profile, 'Figure 7 draws the same.'),
  added(methods, 'Category 2.4 holds the rest.'),
  added(profile, 'About ¾ of the posts are filled.'),
  added(methods, 'The panel had XIV members.'),
  added(methods, 'The median is {40 + 2} minutes.'),
  added(deployment, 'Networks reach maturity by March 2026.'),
  added(methods, 'The paper was accepted on 25 October 2024.'),
  added(methods, 'Appendix 3 has the questions.'),
  added(methods, 'See reference 36.'),
];

/** Works and places that a sentence does not rest on. */
export const references: readonly Lie[] = [
  added(deployment, 'The Cavendish review found staff held back <Reference n={28} />.'),
  added(
    profile,
    'The Quality Standard for Imaging asks for patients to be involved <Reference n={13} />.',
  ),
  added(methods, 'Framework analysis follows Gale and colleagues <Reference n={20} />.'),
  added(deployment, 'Griffin and colleagues asked support workers in 2024 <Reference n={9} />.'),
];
