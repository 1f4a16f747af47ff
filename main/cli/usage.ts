export const usage = `vigil COMMAND ...
  read FILE                       reads an Urgent Action, keeps nothing ("-" reads standard input)
  import FILE...                  reads and keeps the cases
       [--encoding NAME]          with both: for letters that cannot be told for certain
  cases [--search WORDS]          lists the cases
  members                         lists the members
  members import FILE.csv [--dry-run]
  pack --case UA [--case UA ...] [--members all|none] [--copies N] [--paper a4|letter]
       [--with cover,case,howto,letters,ownwords,solidarity,signin,tally,petition,labels,envelopes]
       [--labels L7160 --start-at 5] [--large-print] [--duplex] [--per-file 500] --out FILE.docx
  record --case UA --kind letter --count 12 [--signatories N] [--target NAME] [--member NAME]
         [--state written|posted] [--route member|group|office] [--on DAY]
  report --from DAY --to DAY [--case UA] --out FILE.docx|.csv|.json
  check                           checks the data and counts what they hold
  demo [--out DIR]                the whole loop once on the practice case
Everywhere: --data DIR (where the data are), --json (machine output), --today DAY.
`
