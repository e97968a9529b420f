/** A page to which no section leads at once. */
export interface MorePage {
  readonly name: string;
  readonly path: string;
  /** What is found there, of a page that has no prose of its own in which it could be found. */
  readonly about?: string;
}

/** In the order in which the foot of each page names them. */
export const morePages: readonly MorePage[] = [
  {name: 'Census', path: '/census/'},
  {
    name: 'Figures',
    path: '/figures/',
    about:
      'All figures on one sheet, and how to read a mark. Pictures, SVG, PNG, slides, downloads.',
  },
  {
    name: 'Tables',
    path: '/tables/',
    about: 'The tables that this report is made from, as files. Data, CSV, spreadsheet, downloads.',
  },
  {
    name: 'Published numbers',
    path: '/claims/',
    about: 'Every number that the report prints, how it was checked and where it comes from.',
  },
  {
    name: 'Quotations',
    path: '/quotations/',
    about: 'What managers and network representatives said, word for word, by theme.',
  },
  {name: 'Participants', path: '/participants/'},
  {name: 'Categories', path: '/categories/'},
  {name: 'Themes', path: '/themes/'},
  {name: 'Numbers and words', path: '/joint/'},
  {
    name: 'Files for analysis',
    path: '/framework/files/',
    about:
      'Codebook, project and matrix for NVivo, MAXQDA, ATLAS.ti, QualCoder, R and Excel. REFI-QDA, downloads.',
  },
  {name: 'Compare trusts', path: '/compare/'},
  {name: 'Your department', path: '/benchmark/'},
  {
    name: 'References',
    path: '/references/',
    about: 'The works that the report cites. Bibliography.',
  },
  {name: 'Interview schedules', path: '/instruments/'},
  {name: 'COREQ checklist', path: '/coreq/'},
  {name: 'Known discrepancies', path: '/methods/#where-the-paper-disagrees-with-itself'},
  {name: 'Terms', path: '/about/#glossary'},
  {
    name: 'Take it along',
    path: '/take-along/',
    about: 'Save the report: PDF to print, Word file to quote from, folder to read offline.',
  },
  {name: 'How to cite', path: '/about/'},
];
