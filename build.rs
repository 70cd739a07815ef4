fn main() {
    let out = std::env::var("OUT_DIR").unwrap();
    std::fs::write(format!("{out}/office.js"), "").unwrap();
    std::fs::write(format!("{out}/worker.js"), "").unwrap();
    println!("cargo::rerun-if-changed=build.rs");
}
