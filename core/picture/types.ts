/** Formats in which a picture is kept. */
export type PictureFormat = 'png' | 'jpeg'

/** What the bytes of a picture say of it. */
export type PictureFacts = { readonly format: PictureFormat; /** In pixels. */ readonly width: number; readonly height: number }

/** A picture that is kept, known by the SHA-256 of its bytes. */
export type KeptPicture = PictureFacts & { readonly key: string }

/** A picture that is printed: what it shows, and whom to name beside it. */
export type PrintedPicture = KeptPicture & {
  /** For those who do not see it. */
  readonly description: string
  /** Printed below it; empty for none. */
  readonly credit: string
}

/** The bytes of pictures by their key. */
export type PictureFiles = Readonly<Record<string, Uint8Array>>
