import type { Deed, Evidence, MatterView } from '@/lib/api-types'

/** What has been typed or chosen in a form, by the name of the field. */
export type Draft = Record<string, string | number | boolean | string[] | null>

interface Common {
  name: string
  label: string
  hint?: string
  optional?: boolean
  /** The field is only there when this holds. */
  when?: (draft: Draft) => boolean
}

export type Field = Common &
  (
    | { kind: 'words'; rows?: number }
    | { kind: 'line' }
    | { kind: 'date' }
    | { kind: 'unit' }
    | { kind: 'units' }
    | { kind: 'person' }
    | { kind: 'percent' }
    | { kind: 'files' }
    /** Files that are there already. */
    | { kind: 'accepted'; files: (matter: MatterView) => Evidence[] }
    /** Which of the seven points must be ticked, where it is not any of them. */
    | { kind: 'points'; needed?: (draft: Draft) => readonly string[] }
    | { kind: 'choice'; options: Option[] }
  )

export interface Option {
  value: string | boolean
  name: string
  about?: string
}

export interface Request {
  method: 'POST' | 'PUT' | 'DELETE'
  /** Below the matter's own address. */
  path: string
  body?: unknown
}

/** A deed as a small form: what to fill in, and what is sent. */
export interface DeedForm {
  deed: Deed
  title: string
  /** On the button that opens it. */
  button?: string
  confirm: string
  done: string
  danger?: boolean
  about?: (matter: MatterView) => string
  fields: Field[]
  start?: (matter: MatterView) => Draft
  request: (draft: Draft) => Request
}

/** A field is there when nothing speaks against it. */
export function fieldsOf(form: DeedForm, draft: Draft): Field[] {
  return form.fields.filter((f) => !f.when || f.when(draft))
}

/** The labels of what still has to be filled in. */
export function missing(form: DeedForm, draft: Draft): string[] {
  return fieldsOf(form, draft)
    .filter((f) => !f.optional && isEmpty(f, draft))
    .map((f) => f.label)
}

function isEmpty(field: Field, draft: Draft): boolean {
  const value = draft[field.name]
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (!Array.isArray(value)) return false
  if (field.kind === 'points' && field.needed)
    return field.needed(draft).some((point) => !value.includes(point))
  return value.length === 0
}

/** What a form starts with: nothing chosen, lists empty, and whatever the matter already says. */
export function startOf(form: DeedForm, matter: MatterView): Draft {
  const lists = ['units', 'files', 'accepted', 'points']
  const draft: Draft = {}
  for (const f of form.fields) draft[f.name] = lists.includes(f.kind) ? [] : null
  return { ...draft, ...form.start?.(matter) }
}

/** The draft as it is sent: trimmed, and without the fields that are not there. */
export function sent(form: DeedForm, draft: Draft): Request {
  const clean: Draft = {}
  for (const f of fieldsOf(form, draft)) {
    const value = draft[f.name] ?? null
    clean[f.name] = typeof value === 'string' ? value.trim() || null : value
  }
  return form.request(clean)
}

export const post =
  (path: string) =>
  (body: Draft): Request => ({ method: 'POST', path, body })
