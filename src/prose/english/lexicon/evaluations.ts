/** Adjectives that measure on a scale. Behind "is" they judge; before a noun they mostly name a kind ("high street"). */
const scaled =
  'high|low|good|bad|large|small|big|long|short|easy|difficult|hard|cheap|expensive|strong|weak|fast|quick|slow|' +
  'wide|narrow|young|old|poor|rich|safe|fair|close|deep|shallow|heavy|light|dense|thin|tight|tough|steep|sharp|' +
  'modest|moderate|marginal|mild|minor|major|key|fine|great|sound|helpful|clear-cut|heavy|tall|smooth|happy|unhappy';

const degree =
  'very|too|so|quite|rather|fairly|highly|' +
  'extremely|particularly|especially|really|pretty|remarkably|unusually';

/** How well, how much it matters, how far it goes. */
export const evaluations: readonly string[] = [
  `~be|seem|appear|prove|become|remain|look|feel|get|stay|run|keep [not] [:ADV] [:ADV] ${scaled}`,
  `~be|seem|appear|prove|become|remain|look|feel|get|stay ${degree} :ADJ|ADV|VERB`,
  `~be|prove|become|remain [:ADJ|NOUN] and|or ${scaled}`,
  `${degree} :ADJ`,
  `${degree} ${scaled}`,
  'well|badly|poorly|highly|strongly|deeply|warmly :VERB|ADJ',
  'effective|ineffective|effectively|efficient|inefficient',
  'efficiently|successful|unsuccessful|successfully|effectiveness',
  'excellent|outstanding|superb|brilliant|exemplary|admirable|remarkable|impressive|notable|noteworthy|striking',
  'vital|crucial|critical|critically|essential|pivotal',
  'indispensable|imperative|paramount|invaluable|valuable|urgent|urgently',
  'key/ADJ',
  'important|unimportant|importantly|importance|useful|useless',
  'usefully|worthwhile|worthless|beneficial|harmful|detrimental',
  'adequate|adequately|inadequate|inadequately|sufficient',
  'insufficient|sufficiently|enough|excessive|excessively|deficient',
  'negligible|vast|vastly|huge|hugely|enormous|enormously',
  'immense|tiny|minuscule|massive|colossal|gigantic|marginally',
  'considerable|considerably|substantial|substantially|marked',
  'markedly|dramatic|dramatically|drastic|drastically|profound',
  'significant|significantly|significance|insignificant|severe|severely',
  'serious|seriously|acute|dire|grave|alarming|worrying',
  'slight|slightly|trivial|trifling|meagre|paltry|limited|scant|mild|persistent|persistently|extensive',
  'ideal|perfect|perfectly|optimal|satisfactory',
  'unsatisfactory|suitable|unsuitable|disappointing|promising|reassuring',
  'popular|unpopular|costly|expensive|overpriced|affordable',
  'unsafe|unfair|unreliable|robust|fragile|precarious|untenable',
  'problematic|challenging|burdensome|cumbersome|onerous',
  'arduous|futile|pointless|counterproductive|unsustainable|unrealistic',
  'strong|weak|strongly|weakly|poor|poorly :NOUN',
  'undervalued|underrated|overrated|underutilised|underutilized|under-utilised|neglected|prized|acclaimed',
  'well-run|well-staffed|well-liked|first-rate|second-rate',
  'top-notch|world-class|high-quality|low-quality|well-documented',
  '~succeed|thrive|flourish|prosper|excel|underperform|struggle|suffice/VERB',
  '~fail/VERB',
  'failed|fails|failing|failure|failures|success|successes',
  '~pay off',
  '~prove|deem/VERB :ADJ|ADV',
  'proved|proven :ADJ|ADV',
  'worked well|badly|best|fine',
  'benefit|benefits|beneficiary|drawback|drawbacks',
  'advantage|advantages|disadvantage|disadvantages|shortcoming|shortcomings',
];
