//! Starting a server of our own from Debian's PostgreSQL.

use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use diesel::{Connection, PgConnection};

const NOT_INSTALLED: &str = "these tests need PostgreSQL's server: install the package `postgresql` \
    (apt-get install postgresql)";

/// The server may not run as root; Debian's package brings this user.
const INSTEAD_OF_ROOT: &str = "postgres";

/// Stops the server ($1: folder, $2: programs, $3: the lock, $4: the file that names the folder) once the lock has
/// been free for five seconds.
const STOP_WHEN_UNUSED: &str = r#"
    free=0
    while sleep 0.25 && [ -d "$1/data" ]; do
        if flock --nonblock "$3" true; then free=$((free + 1)); else free=0; fi
        if [ "$free" -lt 20 ]; then continue; fi
        flock --nonblock "$3" sh -c '
            if [ "$(id -u)" = 0 ]; then as="setpriv --reuid=postgres --regid=postgres --clear-groups"; fi
            $as "$2/pg_ctl" stop --silent --mode=immediate --pgdata="$1/data"
            rm -rf "$1" "$3"
        ' sh "$1" "$2" "$4"
    done
"#;

pub struct Server {
    folder: PathBuf,
}

impl Server {
    /// The server that another process started and that still answers. `note` is the file that names its folder.
    pub fn running(note: &Path) -> Option<Self> {
        let server = Self { folder: fs::read_to_string(note).ok()?.into() };
        if PgConnection::establish(&server.address_of("postgres")).is_ok() {
            return Some(server);
        }
        // What a crash of the machine left behind.
        let _ = fs::remove_dir_all(&server.folder);
        None
    }

    /// Starts a server and beside it the loop that ends it when nobody holds `in_use` any more.
    pub fn start(note: &Path, in_use: &Path) -> Self {
        let programs = programs();
        let folder = tempfile::Builder::new().prefix("siegelpost-postgres-").tempdir().unwrap().keep();
        fs::write(note, folder.to_str().unwrap()).unwrap();
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
        if is_root() {
            run(Command::new("chown").arg(INSTEAD_OF_ROOT).arg(&folder));
        }
        let data = folder.join("data");
        run(unprivileged(&programs.join("initdb"))
            .args(["--username=siegelpost", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"])
            .arg("--pgdata")
            .arg(&data));
        // No test cuts the power, so nothing needs to wait for the disk.
        let settings = format!(
            "-c listen_addresses= -c unix_socket_directories={} -c fsync=off -c shared_buffers=32MB -c max_connections=500",
            folder.display()
        );
        // The loop comes before the server: if the start fails, somebody clears up all the same.
        let beside = Command::new("sh")
            .args(["-c", r#"sh -c "$0" sh "$@" &"#, STOP_WHEN_UNUSED])
            .args([folder.as_path(), &programs, in_use, note])
            .current_dir("/")
            .process_group(0)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        assert!(beside.unwrap().success());
        fs::write(folder.join("settings"), &settings).unwrap();
        let server = Self { folder };
        server.start_again();
        server
    }

    /// Starts it, with what it holds.
    pub fn start_again(&self) {
        let settings = fs::read_to_string(self.folder.join("settings")).unwrap();
        run(self.pg_ctl("start").arg("--log").arg(self.folder.join("log")).args(["--options", &settings]));
    }

    /// Stops it without waiting for anybody.
    pub fn stop(&self) {
        run(self.pg_ctl("stop").args(["--mode", "fast"]));
    }

    fn pg_ctl(&self, what: &str) -> Command {
        let mut command = unprivileged(&programs().join("pg_ctl"));
        command.args([what, "--silent", "--wait", "--pgdata"]).arg(self.folder.join("data"));
        command
    }

    pub fn address_of(&self, database: &str) -> String {
        format!("postgres://siegelpost@/{database}?host={}", self.folder.display())
    }
}

/// The folder with the newest version's programs.
fn programs() -> PathBuf {
    let versions = fs::read_dir("/usr/lib/postgresql").unwrap_or_else(|_| panic!("{NOT_INSTALLED}"));
    let folders = versions.filter_map(|entry| {
        let folder = entry.ok()?;
        let version: u32 = folder.file_name().to_str()?.parse().ok()?;
        let programs = folder.path().join("bin");
        programs.join("initdb").exists().then_some((version, programs))
    });
    folders.max().unwrap_or_else(|| panic!("{NOT_INSTALLED}")).1
}

fn is_root() -> bool {
    fs::metadata("/proc/self").unwrap().uid() == 0
}

fn unprivileged(program: &Path) -> Command {
    let mut command = if is_root() {
        let mut command = Command::new("setpriv");
        let user = [format!("--reuid={INSTEAD_OF_ROOT}"), format!("--regid={INSTEAD_OF_ROOT}")];
        command.args(user).args(["--clear-groups", "--"]).arg(program);
        command
    } else {
        Command::new(program)
    };
    // The user may not be allowed to enter the folder we are in.
    command.current_dir("/");
    command
}

fn run(command: &mut Command) {
    let output = command.stdin(Stdio::null()).output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}
