import manifest from '../../package.json' with { type: 'json' }
import { documentFormats } from '../../core/case/document-formats.ts'

/** The entry of the desktop's menu, and of its "Open with" for what the reader reads. */
export const desktopFile = () => [
  '[Desktop Entry]',
  'Type=Application',
  'Name=Vigil',
  'GenericName=Case file for letter writers',
  `Comment=${manifest.description}`,
  'Keywords=urgent action;letter;human rights;case;label;petition;',
  'Exec=vigil %F',
  'Icon=vigil',
  'Terminal=false',
  'StartupNotify=true',
  // The class that Electron gives its window: the name that app.setName gives.
  'StartupWMClass=vigil',
  'Categories=Office;',
  `MimeType=${Object.values(documentFormats).map(({ mediaType }) => `${mediaType};`).join('')}`,
  '',
].join('\n')
