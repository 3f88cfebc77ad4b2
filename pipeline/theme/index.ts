export {assignThemes, type ThemedSources, type ThemeOptions, type ThemeSelection} from './assign-themes.ts'
export type {ChosenPassage, DecidingTerm, Mention, Passage, SourceTable} from './passage.ts'
export type {Theme} from './theme.ts'
