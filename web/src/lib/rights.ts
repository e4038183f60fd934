import type { Me, Right, Role } from './api-types'

/** What is asked about a person to show or leave out what is not theirs; the server decides in the end. */
export type Person = Pick<Me, 'role' | 'rights'>

const ADMINISTRATORS: Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR']

/** Whether somebody has one of these rights. */
export const may = (person: Person | null, ...rights: Right[]) =>
  person !== null && rights.some((right) => person.rights.includes(right))

/** Whether somebody works on matters, and so searches them and is told about them. */
export const isInBusiness = (person: Pick<Me, 'role'>) => !ADMINISTRATORS.includes(person.role)

/** For whom something is: people of these roles, those who have one of these rights, all who work on matters. */
export interface For {
  roles?: Role[]
  rights?: Right[]
  business?: boolean
}

/** Whether it is for this person; what says nothing is for everybody. */
export const isFor = (person: Person, { roles, rights, business }: For) =>
  (!roles || roles.includes(person.role)) &&
  (!rights || may(person, ...rights)) &&
  (!business || isInBusiness(person))
