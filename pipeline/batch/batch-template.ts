/** The `batch.yaml` of a new batch: every key, with what it means, ready to be taken up by deleting a `#`. */
export const batchTemplate = `# What this batch is called, which themes it has, and what is known about its texts.
# Put the texts (.txt, .md, .html, .htm) into this folder, beside this file.
# Every line is optional. To use one, delete the "#" and the space at its start.

# title: Water supply in dry regions
# subtitle: What pilot projects have shown
# description: One or two sentences on what the digest is about.
# publisher: Institute of Water Management
# language: en
# date: 2024-05-31

# What is printed, one HTML and one PDF each.
# templates: [digest, reader]

# Themes in their order. Without any, all passages stand in one.
# themes:
#   - id: storage
#     title: Storing water
#     description: Reservoirs, tanks and ground water.
#     terms: [reservoir, ground water, 水库, 地下水]
#   - id: prices
#     title: What water costs
#     terms:
#       en: [tariff, subsidy]
#       zh: [水价, 补贴]

# What is known about single texts. Texts that are not listed here belong to the batch all the same.
# sources:
#   - file: report.txt
#     title: Ten years of pilot projects
#     authors: [Li Wei, Anna Berg]
#     published: 2023-11
#     publisher: Journal of Water Policy
#     source: Printed edition, volume 12
#     language: en
#     url: https://www.example.org/report
#     encoding: gb18030       # only if it is not found by itself
#     script: simplified      # only if it is not found by itself
#   - file: duplicate.html
#     skip: true

# Lines of a web site that cleaning does not know yet: regular expressions that match
# a whole line or paragraph.
# boilerplate:
#   - id: share-buttons
#     pattern: 'Share this (page|article)'
#     where: trailing         # leading, trailing, either or anywhere
#     example: Share this page

# How passages are chosen: how many a theme has at most, and what they must score (0 to 1).
# digest:
#   perTheme: 6
#   minimumScore: 0.25

# Traditional Chinese that a converter made from Simplified, phrase by phrase: off, doubt (repair only what
# the text itself proves) or repair (turn back all that a converter does).
# chinese:
#   repair: doubt
`
