/** What follows “We use cookies” on a site, and not in a bakery; a part of patterns. */
export const cookieTalk =
  '(?=.{0,400}\\b(?:(?:web ?)?sites?|pages?|readers?|visit\\w*|users?|you|your|browser|content|ads?|advert\\w*|experience|privacy|polic(?:y|ies)|technologies|services?|settings|analy\\w*|traffic|consent|device)\\b)'
