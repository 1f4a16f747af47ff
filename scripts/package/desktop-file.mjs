import manifest from '../../package.json' with { type: 'json' }
import { documentFormats } from '../../core/case/document-formats.ts'
import { casesFileEnding, casesMediaType } from '../../core/office/types.ts'
import { casesFileHead } from '../../documents/office/cases-file-head.ts'

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
  `MimeType=${[...Object.values(documentFormats).map(({ mediaType }) => mediaType), casesMediaType].map((mediaType) => `${mediaType};`).join('')}`,
  '',
].join('\n')

/** Tells the desktop what a file of cases is: by its name, and by how it begins. */
export const mimeFile = () => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">',
  `  <mime-type type="${casesMediaType}">`,
  '    <comment>Cases from an office</comment>',
  `    <magic><match type="string" offset="0" value="${casesFileHead}"/></magic>`,
  `    <glob pattern="*${casesFileEnding}"/>`,
  '  </mime-type>',
  '</mime-info>',
  '',
].join('\n')
