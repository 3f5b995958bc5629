/** Whether a file holds definitions. */
export function isDefinition(path: string): boolean {
  return /\.ya?ml$/iu.test(path);
}

/** Whether a file holds prose of the region. A README is about the folder, and a template is not the region's data. */
export function isProse(path: string): boolean {
  return (
    /\.md$/iu.test(path) &&
    !/(?:^|\/)readme\.md$/iu.test(path) &&
    !/^segments\/[^/]+\/templates\//u.test(path)
  );
}

/** Whether a file adds what is not public to what the other files of the region describe. */
export function isOverlay(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/besloten/`);
}
