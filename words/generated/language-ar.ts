// Written by `npm run words` from the files of words/ar. Do not edit.

import packFilesMessages from '../ar/pack-files.json' with { type: 'json' }
import sheetsMessages from '../ar/sheets.json' with { type: 'json' }

export const messages = {
  packFiles: packFilesMessages,
  sheets: sheetsMessages,
}
