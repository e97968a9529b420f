/** Parses a text that people wrote as JSON: what it holds, or what is wrong with it as a sentence. */
export function parseJson(text: string): {readonly value?: unknown; readonly fault?: string} {
  try {
    return {value: JSON.parse(text.replace(/^\uFEFF/, ''))};
  } catch (error) {
    return {
      fault: `This file is not JSON: ${(error as Error).message}. A comma too many or too few is the usual cause.`,
    };
  }
}
