/** Makes a thing once for each language: formats take longer to make than to use. */
export function byLanguage<Made>(make: (language: string) => Made): (language: string) => Made {
  const made = new Map<string, Made>()
  return language => {
    const one = made.get(language) ?? make(language)
    made.set(language, one)
    return one
  }
}
