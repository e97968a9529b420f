// True sentences that a writer might add from the paper: none may be refused. Each is of a kind that once was.

/** A sentence, and the words of a text behind which it is put. */
export interface Truth {
  readonly file: string;
  readonly behind: string;
  readonly words: string;
}

export const truths: readonly Truth[] = [
  {
    file: 'content/pages/recommendations.mdx',
    behind: 'which was due by March 2025 <Reference n={31} />.',
    words:
      'They will then be <Says authors="well-placed">well placed</Says> to work together and share good ' +
      'practice between partner trusts.',
  },
  {
    file: 'content/categories/workforce-profile.mdx',
    behind: 'The manager of Trust 24 sees both the change and its limit.',
    words: 'Filipino and Indian staff belong to the team, the manager says.',
  },
  {
    file: 'content/categories/stable-workforce.mdx',
    behind: 'with <Says authors="high-volumes">high volumes</Says> of applications each time.',
    words: 'These managers described the process as lengthy.',
  },
  {
    file: 'content/categories/added-value.mdx',
    behind: 'For the manager of <Trust n={4} />, that leaves managers with a task.',
    words: 'A service has to understand that its staff have different needs and interests.',
  },
  {
    file: 'content/themes/innovation.mdx',
    behind: 'The scope of practice for it was published in 2007 <Reference n={32} />.',
    words: 'The College of Radiographers issued it.',
  },
  {
    file: 'content/pages/trusts.mdx',
    behind: 'Of Trusts 1, 11 and 12 it tells nothing.',
    words: 'The managers of Trusts 2 and 3 called their departments ordinary.',
  },
  {
    file: 'content/pages/about.mdx',
    behind: 'It appeared in *Radiography* in 2025.',
    words: 'Elsevier publishes it, on behalf of the College of Radiographers.',
  },
  {
    file: 'content/categories/workforce-profile.mdx',
    behind: 'with technology to supervise from a distance.',
    words: 'Some participants look to technology for remote supervision.',
  },
  {
    file: 'content/categories/workforce-flexibility.mdx',
    behind: 'and a chance to become expert.',
    words: 'Managers use bank staff and part-time staff to fill gaps in a service.',
  },
  {
    file: 'content/categories/scope-of-practice.mdx',
    behind: 'while somebody supervises.',
    words: 'Network representatives told of training in radiation protection.',
  },
  {
    file: 'content/pages/recommendations.mdx',
    behind: 'of the organisation, the region and the nation.',
    words: 'Managers are at the beginning of a redesign of the workforce.',
  },
  {
    file: 'content/trusts/t14.mdx',
    behind: "<Says of='apprentice-years'>six</Says> years.",
    words: 'The route is by apprenticeships.',
  },
  {
    file: 'content/pages/census.mdx',
    behind: 'there a trust counts once, whatever its size.',
    words:
      'Its quartiles are <Claim id="census-share-lower-quartile" /> and <Claim id="census-share-upper-quartile" />.',
  },
  {
    file: 'content/categories/workforce-flexibility.mdx',
    behind: 'Another told of what it meant to people.',
    words: 'Wellbeing and job satisfaction suffered, in that representative’s view.',
  },
  {
    file: 'content/pages/census.mdx',
    behind: 'there a trust counts once, whatever its size.',
    words:
      'The median of the high adopters is ' +
      '<Says of="census-share-high-median / census-share-low-median">nearly three times</Says> as high as ' +
      'that of the low adopters.',
  },
  {
    file: 'content/categories/scope-of-practice.mdx',
    behind: 'The lead roles stand under <CategoryLink id="professional-identity" />.',
    words:
      'According to Table 1 of the paper they <Says authors="leads-cohesion">encouraged cohesion</Says> ' +
      'in the workforce of support staff.',
  },
];
