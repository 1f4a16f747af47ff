/** Words of the sheet that tells how far a printer is off. */
export const testSheetWords = {
  title: (stock: string) => `Test sheet for ${stock}`,
  print: 'Print on plain paper at 100 %, never “fit to page”.',
  lay: 'Lay a sheet of labels behind it and hold both against the light.',
  read: 'Read where the label’s edge crosses each scale. One line is 1 mm; right and down are plus.',
  drift: 'The scale at the foot, less the one above, is the drift.',
  across: 'Across',
  down: 'Down',
  foot: 'Down, at the foot',
} as const
