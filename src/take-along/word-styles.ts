import {type IStylesOptions, LineRuleType} from 'docx';

/** Half points, in which Word counts sizes. */
const points = (size: number): number => 2 * size;

/** Word's own styles as the report has them, so that whoever takes words over gets headings that are headings. */
export const wordStyles = (lang: string): IStylesOptions => ({
  default: {
    document: {
      run: {font: 'Calibri', size: points(10.5), language: {value: lang}},
      paragraph: {spacing: {after: 120, line: 271, lineRule: LineRuleType.AUTO}},
    },
    title: {run: {size: points(26), bold: true}, paragraph: {spacing: {after: 120}}},
    heading1: heading(18, 360, true),
    heading2: heading(14, 300),
    heading3: heading(12, 240),
    heading4: heading(11, 200),
    heading5: heading(10.5, 160),
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: {size: points(12.5), color: '3d4c57'},
      paragraph: {spacing: {after: 200}},
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: {size: points(12)},
      paragraph: {indent: {left: 400}, keepNext: true, spacing: {before: 120, after: 60}},
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: {size: points(9), color: '3d4c57'},
    },
    {
      id: 'ContentsHeading',
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: {size: points(14), bold: true},
      paragraph: {spacing: {before: 360, after: 120}},
    },
  ],
});

const heading = (size: number, before: number, pageBreakBefore = false) => ({
  run: {size: points(size), bold: true, color: '0c171f'},
  paragraph: {spacing: {before, after: 100}, keepNext: true, pageBreakBefore},
});
