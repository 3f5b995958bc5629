/** The part of the outside world that reading a workspace needs. Paths are POSIX, relative to the workspace. */
export interface FileReader {
  /** Files under `folder`, recursively, sorted by path; hidden files and links out of the workspace excluded. */
  list(folder: string): readonly string[];
  /** Folders directly under `folder`, sorted; empty when it does not exist. */
  folders(folder: string): readonly string[];
  /** The file's text, or undefined when it does not exist. Throws EnvironmentError when it cannot be read. */
  read(path: string): string | undefined;
  /** Whether version control tracks the file; false where there is none. */
  isTracked(path: string): boolean;
}
