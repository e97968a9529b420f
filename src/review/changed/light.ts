// Words of everyday English that tell nothing of what a text is about: with or without them it says the same.
const light: ReadonlySet<string> = new Set(
  [
    'time times moment moments point points part parts case cases example examples instance kind kinds sort sorts',
    'form forms matter matters fact facts place places thing things person somebody someone something anything',
    'side sides end piece pieces set sets term terms sense word words sentence turn turns step steps area areas',
    'myself yourself himself herself itself ourselves yourselves themselves oneself',
    'able-to access-to according-to could-see',
    'again also already yet still here there now then today later soon',
    'listen listens hear hears heard read reads view views viewed',
    'alone single whole own various certain different similar other others respective',
    'particular specific general generally',
    'new well simply just quite rather indeed instead namely such thus hence therefore moreover besides however',
    'found find finds seen see sees saw seeing look looks looking shown show shows showing known call calls called',
    'named describe describes described mention mentions mentioned add adds added note notes noted explain',
    'explains explained tell tells told telling state states stated report reports reported mean means meant',
    'become becomes became bring brings brought hold holds held keep keeps kept lie lies lay stand stands stood',
    'let lets need needs needed help helps helped work works worked working include includes included including',
    'speak speaks spoke spoken speaking talk talks talked talking belong belongs belonged belonging',
    'question questions table tables schedule schedules',
    'concern concerns concerned regard regards regarding involve involves involved act acts acted serve serves',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a word tells nothing by itself. */
export const isLight = (word: string): boolean => light.has(word);
