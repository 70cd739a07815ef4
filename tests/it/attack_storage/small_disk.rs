//! A disk of a few megabytes under the database. Mounting takes root: these tests are not among those of every day.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::harness::Instance;

/// A file system in a file, mounted for as long as this lives.
pub(super) struct SmallDisk {
    at: PathBuf,
    image: PathBuf,
}

impl SmallDisk {
    /// Puts the data of an instance on a disk of so many MiB, and starts it there with these settings.
    pub(super) fn under(instance: Instance, mebibytes: u64, settings: &[(&str, &str)]) -> (Instance, Self) {
        let data = instance.data();
        let before = data.with_extension("before");
        instance.kill();
        fs::rename(&data, &before).unwrap();
        fs::create_dir(&data).unwrap();
        let disk = Self { image: data.with_extension("image"), at: data };
        File::create(&disk.image).unwrap().set_len(mebibytes << 20).unwrap();
        // No blocks are kept back for root: the program under test is run by root, too.
        run(Command::new("mkfs.ext4").args(["-q", "-m", "0"]).arg(&disk.image));
        disk.mount();
        for file in fs::read_dir(&before).unwrap().map(Result::unwrap).filter(|file| file.path().is_file()) {
            fs::copy(file.path(), disk.at.join(file.file_name())).unwrap();
        }
        // What was there before is on the disk; what comes, the program has to see to itself.
        run(Command::new("sync").arg("--file-system").arg(&disk.at));
        (instance.served_with(settings), disk)
    }

    pub(super) fn mount(&self) {
        run(Command::new("mount").args(["-o", "loop"]).arg(&self.image).arg(&self.at));
    }

    pub(super) fn unmount(&self) {
        run(Command::new("umount").arg("--lazy").arg(&self.at));
    }

    /// From now on it takes no writes, as after an error of the hardware (ext4: `errors=remount-ro`).
    pub(super) fn fail(&self) {
        run(Command::new("mount").args(["-o", "remount,abort"]).arg(&self.at));
    }

    /// Fills what is left with a file.
    pub(super) fn fill_up(&self) -> Ballast {
        let ballast = self.at.join("ballast");
        let mut file = File::create(&ballast).unwrap();
        while std::io::Write::write_all(&mut file, &[1; 4096]).is_ok() {}
        Ballast(ballast)
    }
}

/// A file that takes room.
pub(super) struct Ballast(PathBuf);

impl Ballast {
    pub(super) fn remove(self) {
        fs::remove_file(self.0).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.at).status();
    }
}

#[track_caller]
fn run(command: &mut Command) {
    let done = command.output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{command:?} failed; mounting takes root and a loop device: {said}");
}

/// Megabytes free for the file.
pub(super) fn mebibytes_free(file: &Path) -> u64 {
    let found = rustix::fs::statvfs(file).unwrap();
    (found.f_bavail * found.f_frsize) >> 20
}
