import fc from 'fast-check'

/** Property tests run the same cases each time; `FUZZ_SEED` and `FUZZ_RUNS` look further (see `make fuzz`). */
fc.configureGlobal({
  seed: Number(process.env.FUZZ_SEED ?? 20_261),
  ...(process.env.FUZZ_RUNS ? {numRuns: Number(process.env.FUZZ_RUNS)} : {})
})
