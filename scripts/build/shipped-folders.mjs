/** The folders whose code is built into the app. A new one is named here: build, dependencies and rules read this list. */
export const shippedFolders = ['core', 'db', 'documents', 'main', 'preload', 'renderer', 'words']
