/** The name under which the window knows a file; its path stays in main. */
export type FileToken = string & { readonly __fileToken: true }

export type PickedFile = { readonly token: FileToken; readonly fileName: string }
