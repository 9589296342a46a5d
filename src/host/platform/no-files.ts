/** The file system of a place that has none: every path is of nothing. */
import { type FileSystem, systemError } from "../platform.ts";

const nothing = (): never => {
	throw systemError("ENOENT");
};
const refused = (): never => {
	throw systemError("EROFS");
};
const notOpen = (): never => {
	throw systemError("EBADF");
};

export const NO_FILES: FileSystem = {
	resolve: (folder, path) =>
		path.startsWith("/") ? path : `${folder.replace(/\/$/, "")}/${path}`,
	open: nothing,
	close: notOpen,
	read: notOpen,
	write: notOpen,
	sync: notOpen,
	truncate: notOpen,
	statusOf: notOpen,
	status: nothing,
	list: nothing,
	makeFolder: refused,
	removeFolder: nothing,
	remove: nothing,
	rename: nothing,
	readFile: nothing,
};
