import { useQuery } from '@tanstack/vue-query'
import type { RuleSet, RulesVersion } from '@/lib/api-types'
import { get, put } from '@/lib/http'

export function useRules() {
  return useQuery({ queryKey: ['rules'], queryFn: () => get<RulesVersion>('/rules') })
}

export function useVersions() {
  return useQuery({
    queryKey: ['rules', 'versions'],
    queryFn: () => get<RulesVersion[]>('/rules/versions'),
  })
}

export const change = (note: string, rules: RuleSet, version: number) =>
  put('/rules', { note, rules }, version)
