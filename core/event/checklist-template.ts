/** The checklist of a new event: what is done how many days before. Its words are in `events.template`. */
export const checklistTemplate = {
  'hall': 42,
  'cases': 30,
  'stamps': 21,
  'tell': 14,
  'pack': 5,
  'sheets': 5,
  'laptops': 1,
  'tables': 0,
  'post': 0,
} as const satisfies Readonly<Record<string, number>>

export type TemplateTask = keyof typeof checklistTemplate
export const templateTasks = Object.keys(checklistTemplate) as readonly TemplateTask[]
