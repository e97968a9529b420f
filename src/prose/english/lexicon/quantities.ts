/** Nouns that measure out a quantity before "of". */
const measures =
  'handful|bulk|majority|minority|score|raft|host|wealth|lot|lots|plenty|deal|mass|masses|dozen|dozens|hundreds|' +
  'thousands|millions|scores|heaps|piles|loads|fraction|remainder|rest|couple|pair|trio|multitude|myriad|plethora|' +
  'abundance|smattering|sprinkling|swathe|swathes|tranche|slew|array|surplus|shortage|lack|dearth|excess|scarcity|' +
  'glut|stream|string|succession|crowd|flood|spate|flurry|trickle|thirds|quarter|quarters|fifths|tenths|entirety';

/** Nouns of how much there is of something, which "high" or "small" before them measures. */
const amounts =
  '~proportion|number|share|rate|turnover|amount|percentage|part|portion|quantity|volume|level|majority|minority|' +
  'scale|degree|extent|variation|range|variety|vacancy|sum|margin';

const sizes =
  'high|low|large|small|big|great|considerable|substantial|sizeable|good|fair|wide|huge|vast|tiny|increasing|growing|' +
  'rising|falling|declining|shrinking|limited|extensive|significant|modest|disproportionate';

/** Those who are counted. Behind them "each", "no" and "one" are quantities; elsewhere they seldom are. */
export const counted =
  '~trust|hospital|ward|clinic|service|department|site|unit|centre|organisation|network|region|employer|college|' +
  'university|manager|representative|participant|interview|interviewer|interviewee|researcher|author|respondent|' +
  'post|practitioner|radiographer|worker|nurse|doctor|assistant|person|team|member|staff';

/** How many, how much, how often, how completely. */
export const quantities: readonly string[] = [
  '#number',
  '#number - half|halves|third|thirds|quarter|quarters|fifth|fifths|tenths',
  '#number or more|fewer|less',
  'zero :NOUN',
  // Parts and multiples.
  'half|halves|thirds|quarters|fifths|sixths|eighths|tenths|twice|thrice|treble|threefold|manifold',
  'a|an|one|barely|nearly|almost|about|around|over|under third|quarter|fifth|sixth|seventh|eighth|ninth|tenth',
  'quarter|third|fifth|tenth of',
  // All and none.
  'all|every|everybody|everyone|entire|entirety|none|nobody|everywhere|universally|universal',
  'no/DET one',
  'no-one|zilch|nil',
  'not a single',
  'not|no [more] [than] one',
  'every other|second|third :NOUN',
  'both|neither [the|their|its] [:ADJ] :NOUN',
  `each|no|one [:ADJ] [:ADJ|NOUN] ${counted}`,
  `only|just [the] one`,
  `one of|in`,
  'one or none',
  'any number of',
  'the whole of',
  'without exception',
  'one and all',
  'to a man|woman',
  'to the last :NOUN',
  'across the board',
  // Many and few.
  'majority|minority|most|many|several|few|numerous|countless',
  'innumerable|multiple|various|sundry|umpteen|myriad|much|little',
  'mostly|largely|mainly|chiefly|predominantly|primarily|overwhelmingly|principally|predominant',
  'a [few] [large|small|great|good] number of',
  'number|numbers of :NOUN ~rise|fall|grow',
  `[a|an|the|in] [very|too] ${sizes} ${amounts} [of]`,
  `a|an|the [${sizes}] ${measures} of`,
  `hundreds|thousands|millions|dozens|scores|masses|heaps|lots|loads|plenty|plethora of`,
  "the lion 's share [of]",
  'full of',
  'next to no|none|nothing|nobody',
  'precious few|little',
  'hardly|scarcely|barely [any|anybody|anyone|anything|ever] [:DET|ADJ|NUM|NOUN]',
  'virtually|practically|nearly|almost|all [but] all|every|no|none|half|always|never',
  'scarce|scant|sparse|abundant|abundance|ample|plentiful|copious|plenty|rife|prevalent|prevalence',
  'in short supply',
  'overstaffed|understaffed|short-staffed|overcrowded|underused|oversubscribed|undersubscribed',
  '~lack/VERB',
  'lacks|lacking|devoid',
  '~abound|predominate|prevail|proliferate|dominate',
  // How often.
  'often|seldom|rarely|rare|frequent|frequently|always',
  'never|usually|sometimes|occasionally|occasional|routinely|routine',
  'invariably|typically|generally|commonly|constantly',
  'repeatedly|regularly|normally|ordinarily|habitually|periodically',
  'common|commonplace|widespread|ubiquitous|sporadic|sporadically|prevalent|infrequent|infrequently|customary',
  'time and|after time|again',
  'again and again',
  'more often than not',
  'from time to time',
  'now and then|again',
  'as a rule',
  'by and large',
  'for the most part',
  'on the whole',
  // How completely.
  'entirely|wholly|fully|completely|totally|partly|partially|solely|exclusively|purely|virtually|practically',
  'nearly|almost|merely|somewhat|greatly|widely|extensively|utterly|altogether',
  // Limits of a number.
  'about|around|roughly|approximately|over|under|above|below|only|just|exactly|precisely [the] #amount',
  'about|around|roughly|approximately|some a|an|one half|third|quarter|fifth|tenth|dozen|hundred',
  'over|under|above|below|only a|an|one half|third|quarter|fifth|tenth|dozen|hundred',
  'at least|most [the] [#amount]',
  'up to #amount',
  'as many|few as #amount',
  'no|not fewer|less|more than',
  'the only|sole :NUM|NOUN|ADJ',
  'only a|the few|handful|fraction',
  'a|an|the smidgen|modicum|clutch|batch|bunch|cluster|cohort|band|army|sea of',
  'a|an|the mountain|torrent|wave|drip|drop|grain|shred|scrap|ounce|hint of',
  'a|an|the trace|pocket|pockets|legion|legions|throng|horde|droves of',
  'the odd :NOUN',
  'legion|unanimous|unanimously|unanimity|consensus|endemic',
  'epidemic|pervasive|omnipresent|everyday|rampant|exhaustive|wholesale',
  'in droves|numbers|abundance|profusion|bulk|force',
  ':NOUN after :NOUN',
  'not a soul|one|trace|word',
  'to a person|man|woman|fault',
  'to the last one|man|woman',
  'bar|save|except|excepting one|a|none',
  'all|everyone|everybody|none|nobody bar|but|except',
  'thin on the ground',
  'few and far between',
  'two a penny',
  'in the main',
  'upwards|north|south|shy|excess|short of #amount',
  'in excess of',
  'day in , day out',
  'like clockwork',
  'forever|perpetually|incessantly|perennially|perennial|ceaselessly|continually|continuous|continuously',
  'once in a',
  'day after|by day',
  'hour|day|week|month|year after hour|day|week|month|year',
  'nine|ninety-nine times out of',
  'conspicuous by',
  'evenly|equally split|divided|spread|shared',
  'double|triple|treble|quadruple/ADJ|NOUN|VERB|ADV',
  'range|ranges|ranged|ranging from … to',
  'single-handedly|en masse',
  'no [:ADJ] :NOUN|PROPN whatsoever|whatever|ever',
  'no other :NOUN',
  'no more|fewer|less',
  'any|anyone|anybody|anything at all',
  'sparsely|thinly|densely|heavily|lightly|overly|unduly|scarcely|hardly|barely',
  'inundated|flooded|swamped|awash|brimming|teeming|replete|riddled|packed|crammed|saturated|depleted|exhausted',
  '~flood|pour|trickle in|out',
  '~outnumbered|overrepresented|underrepresented|over-represented|under-represented',
  'in a|the minority|majority',
  'widely|broadly|extensively|sweepingly',
  'a|the high|low|large|small|full|fair [:NOUN] complement|headcount|intake|uptake|take-up',
  '~uptake|take-up/NOUN ~be',
  'short of staff|people|money|time|space',
  'understaffing|overstaffing|oversupply|undersupply|over-supply|shortfall|shortfalls|deficit|surfeit',
  'nowhere|no-one|anywhere',
  'confined|limited|restricted|reserved to',
  'only :NOUN|PROPN|ADP|VERB|ADJ|PRON',
  ':NOUN alone',
  'run|runs|ran|running into|to the hundreds|thousands|millions|dozens',
  'every second|third|fourth',
  'down the middle',
  'a lone|sole|solitary :NOUN',
  'no [:ADJ] link|links|correlation|association|relationship|difference|differences',
  'no [:ADJ] evidence|effect|impact|change|improvement|pattern|trend',
  'far from :ADJ',
  'hardly|scarcely a',
  'in vast|large|great|small numbers',
];
