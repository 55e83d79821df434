/** Files that the product makes or people upload: kept under random names, and handed out only as they were put in. */
export { diskStorage } from './diskStorage'
export { DamagedFile, newStorageKey, type Storage, type StoredFile } from './storage'
