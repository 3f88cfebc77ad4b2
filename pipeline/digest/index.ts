export {buildDigest, type DigestBatch, type DigestOptions} from './build-digest.ts'
export {digestJsonSchema} from './json-schema.ts'
export {type DigestModel, digestModel, digestVersion} from './model.ts'
