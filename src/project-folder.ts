/**
 * The folder that holds package.json and src/. A command says where it is; what Astro runs from another folder is
 * started there.
 */
export const projectFolder = (): string => process.env['PROJECT_DIR'] ?? process.cwd();
