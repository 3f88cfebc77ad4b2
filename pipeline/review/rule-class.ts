/** Ties what a rule did to the filter of that rule. */
export function ruleClass(rule: string): string {
  return `rule-${rule}`
}
