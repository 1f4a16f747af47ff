// Written by `npm run words` from the files of words/fr. Do not edit.

import packFilesMessages from '../fr/pack-files.json' with { type: 'json' }
import sheetsMessages from '../fr/sheets.json' with { type: 'json' }

export const messages = {
  packFiles: packFilesMessages,
  sheets: sheetsMessages,
}
