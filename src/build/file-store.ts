/**
 * The part of the outside world that writing output needs. Paths are POSIX, relative to the output folder,
 * and never lead out of it. Every method throws EnvironmentError when the machine refuses.
 */
export interface FileStore {
  /** All files under `folder`, recursively, hidden ones too, sorted; empty when it does not exist. */
  list(folder: string): Promise<readonly string[]>;
  /** The file's bytes, or undefined when it does not exist. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** Writes a whole file, safe on the disk when it returns; makes the folders it needs. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Moves a file over whatever is at `to`, in one step; makes the folders it needs. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file and the folders it leaves empty; nothing happens when it does not exist. */
  remove(path: string): Promise<void>;
}
