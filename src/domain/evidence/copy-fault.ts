/** Files that are recognised by their first bytes and are no text. */
export type OtherFormat = 'pdf' | 'zip' | 'image' | 'rtf' | 'mhtml' | 'old-office' | 'compressed';

/** Why a reader's copy could not be checked: a value that the interface turns into a sentence with a way out. */
export type CopyFault =
  | { readonly kind: 'several-files'; readonly count: number }
  /** What was dropped is neither a file nor a text: a folder, a picture, a link. */
  | { readonly kind: 'no-file' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-large'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'too-long'; readonly characters: number; readonly limit: number }
  | { readonly kind: 'empty' }
  /** A web page of scripts and pictures alone. */
  | { readonly kind: 'no-words' }
  | { readonly kind: 'other-format'; readonly format: OtherFormat }
  | { readonly kind: 'binary' }
  /** Text in an encoding other than UTF-8, by its name; empty where it cannot be told. */
  | { readonly kind: 'encoding'; readonly name: string }
  /** Our own fault. */
  | { readonly kind: 'failed' };
