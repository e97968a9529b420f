/** Writes a study of more trusts into a folder: see `src/testing/larger-study.ts`. */
export type WriteLargerStudy = (from: string, to: string, trusts: number) => void;

// Named by a variable until that file is there; then import it as any other.
const home: string = '../../testing/larger-study.ts';

/** What multiplies a study; undefined as long as there is nothing that does. */
export async function largerStudy(): Promise<WriteLargerStudy | undefined> {
  try {
    const {writeLargerStudy} = (await import(home)) as {writeLargerStudy: WriteLargerStudy};
    return writeLargerStudy;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
